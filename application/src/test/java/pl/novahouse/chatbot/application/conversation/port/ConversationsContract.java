package pl.novahouse.chatbot.application.conversation.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.NOON;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.fresh;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.rich;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.sent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter.State;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.ConversationPage;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What every place where conversations are kept guarantees; begins with none. */
public interface ConversationsContract {

    Transactions transactions();

    Conversations conversations();

    /** The transcripts that a search for words looks into. */
    Messages messages();

    @Test
    default void a_kept_conversation_is_found_as_it_was() {
        OpenConversation rich = add(rich());
        assertThat(find(rich.id())).contains(rich);
        assertThat(in(() -> conversations().findForTurn(rich.id()))).contains(rich);
    }

    @Test
    default void an_unknown_conversation_is_not_found() {
        ConversationId unknown = new ConversationId(UUID.fromString("00000000-0000-7000-8000-00000000dead"));
        assertThat(find(unknown)).isEmpty();
        assertThat(in(() -> conversations().findForTurn(unknown))).isEmpty();
    }

    @Test
    default void the_same_identity_is_kept_once() {
        OpenConversation kept = add(fresh());
        assertIsConflict(() -> in(() -> {
            conversations().add(kept);
            return kept;
        }));
    }

    @Test
    default void a_change_is_kept_under_the_next_version() {
        OpenConversation kept = add(fresh());
        OpenConversation claimed = kept.claimTurn(message(), NOON.plusSeconds(5), Duration.ofSeconds(15));

        Conversation updated = in(() -> conversations().update(claimed));

        assertThat(updated).isEqualTo(claimed.atVersion(kept.version() + 1));
        assertThat(find(kept.id())).contains(updated);
    }

    @Test
    default void changes_follow_each_other_in_one_transaction() {
        OpenConversation kept = add(fresh());
        MessageId message = message();

        Conversation twice = in(() -> {
            OpenConversation claimed = conversations()
                    .update(conversations()
                            .findForTurn(kept.id())
                            .orElseThrow()
                            .requireOpen()
                            .claimTurn(message, NOON.plusSeconds(5), Duration.ofSeconds(15)))
                    .requireOpen();
            return conversations().update(claimed.finishTurn(message, DialogueMemory.empty(), NOON.plusSeconds(6)));
        });

        assertThat(twice.version()).isEqualTo(kept.version() + 2);
        assertThat(find(kept.id())).contains(twice);
    }

    @Test
    default void a_change_of_an_older_version_is_declined_and_changes_nothing() {
        OpenConversation kept = add(fresh());
        Conversation first = in(
                () -> conversations().update(kept.claimTurn(message(), NOON.plusSeconds(5), Duration.ofSeconds(15))));

        assertIsConflict(() -> in(() -> conversations().update(kept.close(CloseReason.STAFF, NOON.plusSeconds(6)))));

        assertThat(find(kept.id())).contains(first);
    }

    @Test
    default void a_change_of_what_is_not_kept_is_declined() {
        assertIsConflict(() -> in(() -> conversations().update(fresh())));
    }

    @Test
    default void a_closed_conversation_is_found_closed() {
        OpenConversation kept = add(rich());
        Conversation closed =
                in(() -> conversations().update(kept.close(CloseReason.INACTIVITY, NOON.plusSeconds(600))));

        assertThat(find(kept.id())).contains(closed);
    }

    @Test
    default void open_conversations_silent_since_a_moment_are_found_longest_silent_first() {
        OpenConversation silent = add(active(NOON.plusSeconds(60)));
        OpenConversation longSilent = add(active(NOON));
        OpenConversation closed = add(active(NOON));
        in(() -> conversations().update(closed.close(CloseReason.STAFF, NOON.plusSeconds(1))));
        add(active(NOON.plusSeconds(120)));

        assertThat(in(() -> conversations().silentSince(NOON.plusSeconds(120), 10)))
                .containsExactly(longSilent, silent);
        assertThat(in(() -> conversations().silentSince(NOON.plusSeconds(120), 1)))
                .containsExactly(longSilent);
        assertThat(in(() -> conversations().silentSince(NOON, 10))).isEmpty();
    }

    @Test
    default void the_latest_activity_comes_first_page_by_page() {
        List<ConversationId> started = IntStream.range(0, 5)
                .mapToObj(i -> add(active(NOON.plusSeconds(i * 60L))).id())
                .toList();

        assertThat(ids(search(filter(0, 2)))).containsExactly(started.get(4), started.get(3));
        assertThat(ids(search(filter(1, 2)))).containsExactly(started.get(2), started.get(1));
        assertThat(ids(search(filter(2, 2)))).containsExactly(started.get(0));
        assertThat(ids(search(filter(3, 2)))).isEmpty();
        assertThat(search(filter(3, 2)).total()).isEqualTo(5);
    }

    @Test
    default void a_search_can_ask_for_a_state_and_a_span_of_time() {
        OpenConversation open = add(active(NOON));
        OpenConversation late = add(active(NOON.plusSeconds(3600)));
        OpenConversation ended = add(active(NOON.plusSeconds(60)));
        in(() -> conversations().update(ended.close(CloseReason.STAFF, NOON.plusSeconds(120))));

        assertThat(ids(search(filter(State.OPEN)))).containsExactly(late.id(), open.id());
        assertThat(ids(search(filter(State.CLOSED)))).containsExactly(ended.id());
        assertThat(ids(search(between(NOON, NOON.plusSeconds(3600))))).containsExactly(ended.id(), open.id());
    }

    @Test
    default void a_search_finds_words_in_any_case_and_without_their_diacritics() {
        OpenConversation about = add(fresh());
        OpenConversation other = add(fresh());
        append(about.id(), 1, "Mieszkam w ŁODZI, 100% pewne");
        append(other.id(), 1, "Mieszkam w Gdyni, 1000 zł_m2");

        assertThat(ids(search(filter("w łodzi")))).containsExactly(about.id());
        assertThat(ids(search(filter("lodzi")))).containsExactly(about.id());
        assertThat(ids(search(filter("mieszkam")))).containsExactlyInAnyOrder(about.id(), other.id());
        assertThat(ids(search(filter("Sopot")))).isEmpty();
    }

    @Test
    default void a_search_takes_signs_literally() {
        OpenConversation percent = add(fresh());
        OpenConversation underscore = add(fresh());
        append(percent.id(), 1, "100% pewne!");
        append(underscore.id(), 1, "1000 zł_m2 \\ 'x'");

        assertThat(ids(search(filter("0%")))).containsExactly(percent.id());
        assertThat(ids(search(filter("e!")))).containsExactly(percent.id());
        assertThat(ids(search(filter("l_m")))).containsExactly(underscore.id());
        assertThat(ids(search(filter("\\ '")))).containsExactly(underscore.id());
    }

    private OpenConversation add(OpenConversation conversation) {
        return in(() -> {
            conversations().add(conversation);
            return conversation;
        });
    }

    private void append(ConversationId conversation, int turn, String text) {
        in(() -> {
            messages().append(sent(conversation, turn, text));
            return conversation;
        });
    }

    private Optional<Conversation> find(ConversationId id) {
        return in(() -> conversations().find(id));
    }

    private ConversationPage search(ConversationFilter filter) {
        return in(() -> conversations().search(filter));
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }

    private static OpenConversation active(Instant at) {
        OpenConversation fresh = fresh();
        return OpenConversation.start(fresh.id(), fresh.tokenHash(), fresh.language(), at);
    }

    private static MessageId message() {
        return sent(fresh().id(), 1, "x").id();
    }

    private static ConversationFilter filter(int page, int size) {
        return new ConversationFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), page, size);
    }

    private static ConversationFilter filter(State state) {
        return new ConversationFilter(Optional.empty(), Optional.of(state), Optional.empty(), Optional.empty(), 0, 10);
    }

    private static ConversationFilter filter(String text) {
        return new ConversationFilter(Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty(), 0, 10);
    }

    private static ConversationFilter between(Instant from, Instant until) {
        return new ConversationFilter(Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(until), 0, 10);
    }

    private static List<ConversationId> ids(ConversationPage page) {
        return page.conversations().stream().map(Conversation::id).toList();
    }

    private static void assertIsConflict(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.Conflict()));
    }
}
