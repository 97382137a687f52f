package pl.novahouse.chatbot.application.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.Opinions;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Rating;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Records what a visitor thinks of a conversation, also after it has ended; the last rating holds. */
public final class RateConversation {

    private final Transactions transactions;
    private final Conversations conversations;
    private final Opinions opinions;
    private final SecureTokens tokens;
    private final InstantSource clock;

    public RateConversation(
            Transactions transactions,
            Conversations conversations,
            Opinions opinions,
            SecureTokens tokens,
            InstantSource clock) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.opinions = opinions;
        this.tokens = tokens;
        this.clock = clock;
    }

    public record Command(ConversationId conversation, Optional<SessionToken> token, Rating rating) {}

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden}
     */
    public void execute(Command command) {
        SessionToken token =
                command.token().orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
        Instant now = clock.instant();
        transactions.inTransaction(() -> {
            conversations
                    .find(command.conversation())
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound()))
                    .requireToken(tokens.hash(token));
            opinions.rate(command.conversation(), command.rating(), now);
            return command;
        });
    }
}
