package pl.novahouse.chatbot.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.NOON;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.fresh;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryMessages;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ClosedConversation;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent.Kind;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;

class CloseSilentConversationsTest {

    private static final Duration SILENCE = Duration.ofMinutes(30);
    private static final Instant NOW = NOON.plus(SILENCE).plusSeconds(1);

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryConversations conversations = new InMemoryConversations(new InMemoryMessages());
    private final InMemoryConversationEvents events = new InMemoryConversationEvents();
    private final CloseSilentConversations closing =
            new CloseSilentConversations(transactions, conversations, events, InstantSource.fixed(NOW));

    @Test
    void a_conversation_silent_for_too_long_ends_and_an_open_widget_learns_of_it() {
        OpenConversation silent = kept(NOON);

        assertThat(close(10)).isEqualTo(1);

        assertThat(conversations.find(silent.id()))
                .hasValueSatisfying(ended -> assertThat(ended)
                        .isInstanceOfSatisfying(ClosedConversation.class, closed -> {
                            assertThat(closed.reason()).isEqualTo(CloseReason.INACTIVITY);
                            assertThat(closed.closedAt()).isEqualTo(NOW);
                        }));
        assertThat(events.after(silent.id(), 0, 10))
                .containsExactly(new ConversationEvent(silent.id(), 1, NOW, new Kind.Closed(CloseReason.INACTIVITY)));
    }

    @Test
    void a_conversation_with_a_recent_message_goes_on() {
        OpenConversation active = kept(NOW.minus(SILENCE));

        assertThat(close(10)).isZero();
        assertThat(conversations.find(active.id())).contains(active);
    }

    @Test
    void many_end_in_batches_of_their_own_transactions() {
        IntStream.range(0, 25).forEach(_ -> kept(NOON));

        assertThat(close(10)).isEqualTo(25);
        assertThat(transactions.committed()).isEqualTo(3);
    }

    private int close(int batch) {
        return closing.execute(new CloseSilentConversations.Command(SILENCE, batch))
                .closed();
    }

    private OpenConversation kept(Instant lastActivity) {
        OpenConversation fresh = fresh();
        OpenConversation started =
                OpenConversation.start(fresh.id(), fresh.tokenHash(), fresh.language(), lastActivity);
        conversations.add(started);
        return started;
    }
}
