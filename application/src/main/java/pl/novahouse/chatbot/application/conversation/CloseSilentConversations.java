package pl.novahouse.chatbot.application.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import pl.novahouse.chatbot.application.conversation.port.ConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;

/** Ends the conversations in which nobody has written for too long, a batch at a time, each batch a transaction. */
public final class CloseSilentConversations {

    private final Transactions transactions;
    private final Conversations conversations;
    private final ConversationEvents events;
    private final InstantSource clock;

    public CloseSilentConversations(
            Transactions transactions, Conversations conversations, ConversationEvents events, InstantSource clock) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param silence how long nobody has written, positive
     * @param batch how many are closed in one transaction, at least 1
     */
    public record Command(Duration silence, int batch) {
        public Command {
            if (silence.isNegative() || silence.isZero() || batch < 1) {
                throw new IllegalArgumentException("a silence is positive and a batch holds at least one");
            }
        }
    }

    /** @param closed how many conversations ended */
    public record Result(int closed) {}

    public Result execute(Command command) {
        Instant now = clock.instant();
        int closed = 0;
        int last = command.batch();
        while (last == command.batch()) {
            last = transactions.inTransaction(() -> closeBatch(now.minus(command.silence()), command.batch(), now));
            closed += last;
        }
        return new Result(closed);
    }

    private int closeBatch(Instant silentSince, int batch, Instant now) {
        List<OpenConversation> silent = conversations.silentSince(silentSince, batch);
        for (OpenConversation conversation : silent) {
            conversations.update(conversation.close(CloseReason.INACTIVITY, now));
            events.append(conversation.id(), new ConversationEvent.Kind.Closed(CloseReason.INACTIVITY), now);
        }
        return silent.size();
    }
}
