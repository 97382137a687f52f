package pl.novahouse.chatbot.application.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.ConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.Nudge;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.conversation.QuietHours;

/**
 * Reminds visitors who fell silent of what is missing: at most once a conversation, soon after it was due or not at
 * all, and never in quiet hours or for what became due in them.
 */
public final class NudgeSilentConversations {

    private final Transactions transactions;
    private final Conversations conversations;
    private final ConversationEvents events;
    private final InstantSource clock;

    public NudgeSilentConversations(
            Transactions transactions, Conversations conversations, ConversationEvents events, InstantSource clock) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param silence how long nobody has written, positive
     * @param grace how late a reminder may still come, positive; what is later is left out
     * @param batch how many are looked at in one transaction, at least 1
     */
    public record Command(Duration silence, Duration grace, QuietHours quiet, int batch) {
        public Command {
            if (!silence.isPositive() || !grace.isPositive() || batch < 1) {
                throw new IllegalArgumentException("silence and grace are positive and a batch holds at least one");
            }
        }
    }

    /**
     * @param nudged how many were reminded
     * @param spared how many had nothing to be reminded of
     */
    public record Result(int nudged, int spared) {}

    public Result execute(Command command) {
        Instant now = clock.instant();
        if (command.quiet().cover(now)) {
            return new Result(0, 0);
        }
        Instant due = later(now.minus(command.grace()), command.quiet().lastEnd(now));
        Instant from = due.minus(command.silence());
        Instant until = now.minus(command.silence());
        int looked = 0;
        int nudged = 0;
        Batch last;
        do {
            last = transactions.inTransaction(() -> nudgeBatch(from, until, now, command.batch()));
            looked += last.looked();
            nudged += last.nudged();
        } while (last.looked() == command.batch());
        return new Result(nudged, looked - nudged);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private record Batch(int looked, int nudged) {}

    private Batch nudgeBatch(Instant from, Instant until, Instant now, int batch) {
        List<OpenConversation> silent = conversations.claimForNudge(from, until, now, batch);
        int nudged = 0;
        for (OpenConversation conversation : silent) {
            Optional<String> text =
                    Nudge.fitting(conversation).map(nudge -> NudgeTexts.of(nudge, conversation.language()));
            if (text.isPresent()) {
                events.append(
                        conversation.id(), new ConversationEvent.Kind.Nudged(conversation.turns(), text.get()), now);
                nudged++;
            }
        }
        return new Batch(silent.size(), nudged);
    }
}
