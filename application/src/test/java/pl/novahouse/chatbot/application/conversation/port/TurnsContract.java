package pl.novahouse.chatbot.application.conversation.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.NOON;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.answered;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.fresh;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.rich;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.sent;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.conversation.port.Turns.Found;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What whoever keeps turns guarantees. */
public interface TurnsContract {

    UUID SEND = UUID.fromString("0b6f4a52-52a6-4f0c-9a2f-6ad6a1f5f2ab");

    Transactions transactions();

    Turns turns();

    Conversations conversations();

    Messages messages();

    @Test
    default void a_message_finds_the_conversation_as_it_was_kept() {
        OpenConversation open = kept(rich());

        assertThat(found(open.id(), Optional.empty(), 5)).contains(new Found(open, List.of(), Optional.empty()));
        assertThat(found(fresh().id(), Optional.empty(), 5)).isEmpty();
    }

    @Test
    default void a_closed_conversation_is_found_closed_by_a_message() {
        OpenConversation open = kept(rich());
        Conversation closed = in(() -> conversations().update(open.close(CloseReason.STAFF, NOON.plusSeconds(99))));

        assertThat(found(open.id(), Optional.empty(), 5).orElseThrow().conversation())
                .isEqualTo(closed);
    }

    @Test
    default void a_turn_is_kept_in_two_steps() {
        OpenConversation open = kept(fresh());
        OpenConversation told = rich();
        VisitorMessage question = sent(open.id(), 1, "Ile to kosztuje?");
        AnswerMessage answer = answered(open.id(), 1);
        OpenConversation claimed = claimed(open, question).withReading(told.profile(), told.language());

        OpenConversation begun = in(() -> turns().begin(claimed, question));
        assertThat(begun).isEqualTo(claimed.atVersion(open.version() + 1));
        assertThat(found(open.id(), Optional.empty(), 5))
                .contains(new Found(begun, List.of(question), Optional.empty()));

        OpenConversation finished = begun.finishTurn(question.id(), told.memory(), NOON.plusSeconds(3));
        OpenConversation ended = in(() -> turns().finish(finished, answer));
        assertThat(ended).isEqualTo(finished.atVersion(begun.version() + 1));
        assertThat(found(open.id(), Optional.empty(), 5))
                .contains(new Found(ended, List.of(question, answer), Optional.empty()));
        assertThat(in(() -> conversations().find(open.id()))).contains(ended);
        assertThat(in(() -> messages().latest(open.id(), 5))).containsExactly(question, answer);
    }

    @Test
    default void the_history_ends_with_the_latest_message() {
        OpenConversation open = kept(fresh());
        List<Message> all = List.of(
                sent(open.id(), 1, "raz"), answered(open.id(), 1), sent(open.id(), 2, "dwa"), answered(open.id(), 2));
        all.forEach(message -> in(() -> {
            messages().append(message);
            return message;
        }));

        assertThat(found(open.id(), Optional.empty(), 3).orElseThrow().history())
                .isEqualTo(all.subList(1, 4));
    }

    @Test
    default void a_send_is_recognised_however_long_ago_it_came() {
        OpenConversation open = kept(fresh());
        VisitorMessage first = sent(open.id(), 1, "raz", SEND);
        OpenConversation begun = in(() -> turns().begin(claimed(open, first), first));
        in(() -> turns().finish(
                        begun.finishTurn(first.id(), begun.memory(), NOON.plusSeconds(3)), answered(open.id(), 1)));

        assertThat(found(open.id(), Optional.of(SEND), 1).orElseThrow().sentBefore())
                .contains(first);
        assertThat(found(open.id(), Optional.of(new UUID(4, 4)), 1)
                        .orElseThrow()
                        .sentBefore())
                .isEmpty();
        assertThat(found(kept(fresh()).id(), Optional.of(SEND), 1).orElseThrow().sentBefore())
                .isEmpty();
    }

    @Test
    default void a_turn_upon_a_state_that_has_changed_is_declined_and_leaves_nothing() {
        OpenConversation open = kept(fresh());
        VisitorMessage first = sent(open.id(), 1, "raz");
        VisitorMessage second = sent(open.id(), 1, "dwa");
        OpenConversation begun = in(() -> turns().begin(claimed(open, first), first));

        assertIsConflict(() -> turns().begin(claimed(open, second), second));
        OpenConversation stale = claimed(open, first).finishTurn(first.id(), open.memory(), NOON.plusSeconds(3));
        assertIsConflict(() -> turns().finish(stale, answered(open.id(), 1)));

        assertThat(found(open.id(), Optional.empty(), 5)).contains(new Found(begun, List.of(first), Optional.empty()));
    }

    @Test
    default void the_same_send_is_kept_once() {
        OpenConversation open = kept(fresh());
        VisitorMessage first = sent(open.id(), 1, "raz", SEND);
        VisitorMessage again = sent(open.id(), 2, "raz", SEND);
        OpenConversation begun = in(() -> turns().begin(claimed(open, first), first));

        assertIsConflict(() -> turns().begin(begun, again));

        assertThat(found(open.id(), Optional.empty(), 5).orElseThrow().history())
                .containsExactly(first);
    }

    private static OpenConversation claimed(OpenConversation open, VisitorMessage message) {
        return open.claimTurn(new MessageId(message.id().value()), NOON.plusSeconds(2), Duration.ofSeconds(15));
    }

    private OpenConversation kept(OpenConversation conversation) {
        return in(() -> {
            conversations().add(conversation);
            return conversation;
        });
    }

    private Optional<Found> found(ConversationId conversation, Optional<UUID> send, int history) {
        return in(() -> turns().find(conversation, send, history));
    }

    private void assertIsConflict(Supplier<OpenConversation> work) {
        assertThatThrownBy(() -> in(work))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.Conflict()));
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }
}
