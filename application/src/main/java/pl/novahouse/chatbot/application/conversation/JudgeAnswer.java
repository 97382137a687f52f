package pl.novahouse.chatbot.application.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.application.conversation.port.Opinions;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Thumb;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.Violation;

/** Records what a visitor thinks of one answer, also after the conversation has ended; the last verdict holds. */
public final class JudgeAnswer {

    private final Transactions transactions;
    private final Conversations conversations;
    private final Messages messages;
    private final Opinions opinions;
    private final SecureTokens tokens;
    private final InstantSource clock;

    public JudgeAnswer(
            Transactions transactions,
            Conversations conversations,
            Messages messages,
            Opinions opinions,
            SecureTokens tokens,
            InstantSource clock) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.messages = messages;
        this.opinions = opinions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @param thumb empty takes an earlier verdict back */
    public record Command(
            ConversationId conversation, Optional<SessionToken> token, MessageId answer, Optional<Thumb> thumb) {}

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden}, {@link Problem.ValidationFailed} for a message that is no answer of this
     *     conversation
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
            if (!messages.holdsAnswer(command.conversation(), command.answer())) {
                throw new ProblemException(new Problem.ValidationFailed(
                        List.of(new Violation("message_id", Violation.Rule.UNKNOWN_VALUE))));
            }
            command.thumb()
                    .ifPresentOrElse(
                            thumb -> opinions.judge(command.conversation(), command.answer(), thumb, now),
                            () -> opinions.withdraw(command.conversation(), command.answer()));
            return command;
        });
    }
}
