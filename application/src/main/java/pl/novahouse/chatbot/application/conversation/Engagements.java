package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Engagement;
import pl.novahouse.chatbot.domain.shared.Language;

/** Lets the features above the conversation tell its visitor what they keep of them. */
public interface Engagements {

    /** Runs in the caller's transaction. */
    Engagement of(ConversationId conversation);

    /** What a visitor may agree to, in the language they are answered in. */
    List<ConsentOffer> offers(Language language);

    /**
     * A consent that a visitor may give.
     *
     * @param purpose such as {@code contact}
     * @param version names the wording
     * @param text the wording itself
     */
    record ConsentOffer(String purpose, String version, String text) {}
}
