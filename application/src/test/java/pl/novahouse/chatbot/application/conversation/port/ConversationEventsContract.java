package pl.novahouse.chatbot.application.conversation.port;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.NOON;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.fresh;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent.Kind;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;

/** What every place where events are kept guarantees. */
public interface ConversationEventsContract {

    Transactions transactions();

    ConversationEvents events();

    /** Where the conversations live that the events belong to. */
    Conversations conversations();

    @Test
    default void events_are_numbered_from_one_in_each_conversation() {
        ConversationId one = conversation();
        ConversationId other = conversation();
        append(one, new Kind.Opened());
        append(other, new Kind.Opened());
        append(one, new Kind.Closed(CloseReason.INACTIVITY));

        assertThat(after(one, 0, 10))
                .containsExactly(
                        new ConversationEvent(one, 1, NOON, new Kind.Opened()),
                        new ConversationEvent(one, 2, NOON, new Kind.Closed(CloseReason.INACTIVITY)));
        assertThat(after(other, 0, 10)).containsExactly(new ConversationEvent(other, 1, NOON, new Kind.Opened()));
    }

    @Test
    default void who_was_away_reads_on_where_it_left_off() {
        ConversationId conversation = conversation();
        for (int i = 0; i < 5; i++) {
            append(conversation, new Kind.Opened());
        }

        assertThat(after(conversation, 2, 10))
                .extracting(ConversationEvent::sequence)
                .containsExactly(3L, 4L, 5L);
        assertThat(after(conversation, 2, 2))
                .extracting(ConversationEvent::sequence)
                .containsExactly(3L, 4L);
        assertThat(after(conversation, 5, 10)).isEmpty();
    }

    @Test
    default void an_event_leaves_the_conversation_as_it_is() {
        OpenConversation fresh = fresh();
        in(() -> {
            conversations().add(fresh);
            events().append(fresh.id(), new Kind.Opened(), NOON);
            return fresh;
        });

        Conversation closed = in(() -> conversations().update(fresh.close(CloseReason.STAFF, NOON)));
        append(fresh.id(), new Kind.Closed(CloseReason.STAFF));

        assertThat(in(() -> conversations().find(fresh.id()))).contains(closed);
        assertThat(after(fresh.id(), 0, 10)).hasSize(2);
    }

    private ConversationId conversation() {
        OpenConversation fresh = fresh();
        return in(() -> {
            conversations().add(fresh);
            return fresh.id();
        });
    }

    private void append(ConversationId conversation, Kind kind) {
        in(() -> {
            events().append(conversation, kind, NOON);
            return kind;
        });
    }

    private List<ConversationEvent> after(ConversationId conversation, long sequence, int limit) {
        return in(() -> events().after(conversation, sequence, limit));
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }
}
