package pl.novahouse.chatbot.application.consent;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.ConsentText;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.Violation;

/** Records a visitor's decision about one purpose; giving, refusing and withdrawing are the same call. */
public final class GiveConsent {

    private final Transactions transactions;
    private final Conversations conversations;
    private final ConsentLedger ledger;
    private final ConsentTexts texts;
    private final List<DecisionFollower> followers;
    private final SecureTokens tokens;
    private final Ids ids;
    private final InstantSource clock;

    public GiveConsent(
            Transactions transactions,
            Conversations conversations,
            ConsentLedger ledger,
            ConsentTexts texts,
            List<DecisionFollower> followers,
            SecureTokens tokens,
            Ids ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.ledger = ledger;
        this.texts = texts;
        this.followers = List.copyOf(followers);
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param textVersion the wording that the visitor saw
     * @param language in which they saw it; the conversation's own when not said
     */
    public record Command(
            ConversationId conversation,
            Optional<SessionToken> token,
            Purpose purpose,
            boolean granted,
            String textVersion,
            Optional<Language> language) {}

    public record Result(ConsentEvent decision) {}

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden}, {@link Problem.ValidationFailed} for a version that was never shown
     */
    public Result execute(Command command) {
        SessionToken token =
                command.token().orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            Conversation conversation = conversations
                    .find(command.conversation())
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            conversation.requireToken(tokens.hash(token));
            ConsentEvent decision = new ConsentEvent(
                    ids.next(),
                    new Origin.Chat(conversation.id()),
                    shown(command, conversation),
                    command.granted(),
                    Channel.WIDGET,
                    new Proof.Called(ids.next()),
                    now);
            ledger.append(decision);
            followers.forEach(follower -> follower.follow(decision, now));
            return new Result(decision);
        });
    }

    private ConsentText shown(Command command, Conversation conversation) {
        return texts.published(
                        command.purpose(),
                        command.textVersion(),
                        command.language().orElse(conversation.language()))
                .orElseThrow(() -> new ProblemException(new Problem.ValidationFailed(
                        List.of(new Violation("text_version", Violation.Rule.UNKNOWN_VALUE)))));
    }
}
