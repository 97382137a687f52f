package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.ConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Tells an open widget what happened since it last looked. */
public final class FollowConversation {

    private static final int MAX_EVENTS = 100;

    private final Transactions transactions;
    private final Conversations conversations;
    private final ConversationEvents events;
    private final SecureTokens tokens;

    public FollowConversation(
            Transactions transactions, Conversations conversations, ConversationEvents events, SecureTokens tokens) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.events = events;
        this.tokens = tokens;
    }

    /** @param afterSequence the last event already known; 0 for none */
    public record Command(ConversationId conversation, Optional<SessionToken> token, long afterSequence) {}

    /** @param events in their order, at most {@value #MAX_EVENTS}; ask again for more */
    public record Result(List<ConversationEvent> events) {}

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden}
     */
    public Result execute(Command command) {
        SessionToken token =
                command.token().orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
        return transactions.inTransaction(() -> {
            Conversation conversation = conversations
                    .find(command.conversation())
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            conversation.requireToken(tokens.hash(token));
            return new Result(events.after(conversation.id(), command.afterSequence(), MAX_EVENTS));
        });
    }
}
