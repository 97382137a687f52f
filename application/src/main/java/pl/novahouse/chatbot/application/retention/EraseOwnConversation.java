package pl.novahouse.chatbot.application.retention;

import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.retention.ErasureReceipt;
import pl.novahouse.chatbot.domain.retention.PersonTrace;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Erases the visitor's own conversation and what hangs on it. */
public final class EraseOwnConversation {

    private final Transactions transactions;
    private final Conversations conversations;
    private final PersonalRecords records;
    private final SecureTokens tokens;
    private final Erasures erasures;

    public EraseOwnConversation(
            Transactions transactions,
            Conversations conversations,
            PersonalRecords records,
            SecureTokens tokens,
            Erasures erasures) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.records = records;
        this.tokens = tokens;
        this.erasures = erasures;
    }

    public record Command(ConversationId conversation, Optional<SessionToken> token) {}

    public record Result(ErasureReceipt receipt) {}

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden}
     */
    public Result execute(Command command) {
        SessionToken token =
                command.token().orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
        PersonTrace trace = transactions.inTransaction(() -> {
            Conversation conversation = conversations
                    .find(command.conversation())
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            conversation.requireToken(tokens.hash(token));
            return records.hangingOn(conversation.id().value());
        });
        return new Result(erasures.erase(
                trace,
                Optional.empty(),
                ErasureReceipt.Asker.VISITOR,
                new Actor.Visitor(command.conversation().value())));
    }
}
