package pl.novahouse.chatbot.application.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
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

    /**
     * @param language what the visitor's page is in; when unknown that of the conversation gone on with, else Polish
     * @param continued the ended conversation that the visitor comes back from
     */
    public record Command(Optional<Language> language, Optional<Continued> continued) {}

    /** @param token the ended conversation's, the only proof that it was this visitor's */
    public record Continued(ConversationId conversation, Optional<SessionToken> token) {}

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

    /**
     * @throws ProblemException for a conversation to go on with: {@link Problem.SessionTokenRequired},
     *     {@link Problem.NotFound}, {@link Problem.Forbidden}, and {@link Problem.Conflict} while it has not ended
     */
    public Result execute(Command command) {
        var opened = transactions.inTransaction(() -> open(command));
        Language language = opened.conversation().language().answerLanguage();
        DialogueTexts texts = DialogueTexts.in(language);
        return new Result(
                opened.conversation().id(),
                opened.token(),
                language,
                texts.greeting(),
                texts.firstQuickReplies(),
                engagements.offers(language));
    }

    private NewConversations.Opened open(Command command) {
        Optional<Language> asked = command.language().map(Language::answerLanguage);
        if (command.continued().isEmpty()) {
            return newConversations.open(asked.orElse(Language.PL), clock.instant());
        }
        Continued continued = command.continued().get();
        SessionToken proof =
                continued.token().orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
        return newConversations.openAfter(continued.conversation(), proof, asked, clock.instant());
    }
}
