package pl.novahouse.chatbot.application.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Opens a conversation before its first message, so that the widget can greet. */
public final class OpenSession {

    private final Transactions transactions;
    private final NewConversations newConversations;
    private final Engagements engagements;
    private final InstantSource clock;

    public OpenSession(
            Transactions transactions,
            NewConversations newConversations,
            Engagements engagements,
            InstantSource clock) {
        this.transactions = transactions;
        this.newConversations = newConversations;
        this.engagements = engagements;
        this.clock = clock;
    }

    /** @param language what the visitor's page is in; Polish when unknown */
    public record Command(Optional<Language> language) {}

    /** @param consentOffers what the visitor may agree to */
    public record Result(
            ConversationId conversation,
            SessionToken token,
            Language language,
            String greeting,
            List<String> quickReplies,
            List<Engagements.ConsentOffer> consentOffers) {
        public Result {
            quickReplies = List.copyOf(quickReplies);
            consentOffers = List.copyOf(consentOffers);
        }
    }

    public Result execute(Command command) {
        Language language = command.language().orElse(Language.PL).answerLanguage();
        var opened = transactions.inTransaction(() -> newConversations.open(language, clock.instant()));
        DialogueTexts texts = DialogueTexts.in(language);
        return new Result(
                opened.conversation().id(),
                opened.token(),
                language,
                texts.greeting(),
                texts.firstQuickReplies(),
                engagements.offers(language));
    }
}
