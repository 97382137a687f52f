package pl.novahouse.chatbot.application.conversation.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.answered;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.fresh;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.sent;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What every place where transcripts are kept guarantees. */
public interface MessagesContract {

    UUID CLIENT = UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2");

    Transactions transactions();

    Messages messages();

    /** Where the conversations live that the messages belong to. */
    Conversations conversations();

    @Test
    default void messages_are_read_in_the_order_they_were_added() {
        ConversationId conversation = conversation();
        List<Message> added = IntStream.rangeClosed(1, 6)
                .<Message>mapToObj(turn -> turn % 2 == 0 ? answered(conversation, turn) : sent(conversation, turn, "a"))
                .peek(this::append)
                .toList();

        assertThat(latest(conversation, 10)).isEqualTo(added);
        assertThat(latest(conversation, 2)).isEqualTo(added.subList(4, 6));
        assertThat(latest(conversation(), 10)).isEmpty();
    }

    @Test
    default void the_order_is_that_of_adding_even_when_clocks_disagree() {
        ConversationId conversation = conversation();
        VisitorMessage later = sent(conversation, 9, "later");
        VisitorMessage earlier = sent(conversation, 1, "earlier");
        append(later);
        append(earlier);

        assertThat(latest(conversation, 10)).containsExactly(later, earlier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zażółć gęślą jaźń – „50 m²”",
                "👩‍👩‍👧‍👦 🇵🇱 👍🏽",
                "e\u0301 a\u0328 Z\u0335",
                "Мені потрібна квартира",
                "\u202Eodwrotnie\u202C i \u200Bniewidoczne",
                "'; DROP TABLE message; -- \\ \" %_ {\"a\":1}",
                "linia\nlinia\r\n\ttabulator",
                "ucięty znak \uD83D i zero \0"
            })
    default void every_text_comes_back_unchanged(String text) {
        ConversationId conversation = conversation();
        VisitorMessage message = sent(conversation, 1, text);
        append(message);

        assertThat(latest(conversation, 1)).containsExactly(message);
    }

    @Test
    default void the_longest_message_comes_back_unchanged() {
        ConversationId conversation = conversation();
        VisitorMessage message = sent(conversation, 1, "ż".repeat(VisitorMessage.MAX_LENGTH));
        append(message);

        assertThat(latest(conversation, 1)).containsExactly(message);
    }

    @Test
    default void an_answer_comes_back_with_all_that_belongs_to_it() {
        ConversationId conversation = conversation();
        ConversationId other = conversation();
        AnswerMessage answer = answered(conversation, 3);
        append(sent(conversation, 3, "?"));
        append(answer);

        assertThat(in(() -> messages().findAnswer(conversation, 3))).contains(answer);
        assertThat(in(() -> messages().findAnswer(conversation, 2))).isEmpty();
        assertThat(in(() -> messages().findAnswer(other, 3))).isEmpty();
    }

    @Test
    default void a_message_is_found_by_the_identity_its_client_gave_it() {
        ConversationId conversation = conversation();
        ConversationId other = conversation();
        VisitorMessage message = sent(conversation, 1, "raz", CLIENT);
        append(message);

        assertThat(in(() -> messages().findByClientId(conversation, CLIENT))).contains(message);
        assertThat(in(() -> messages().findByClientId(other, CLIENT))).isEmpty();
        assertThat(in(() -> messages().findByClientId(conversation, new UUID(1, 1))))
                .isEmpty();
    }

    @Test
    default void a_client_sends_each_message_of_a_conversation_once() {
        ConversationId conversation = conversation();
        append(sent(conversation, 1, "raz", CLIENT));

        assertThatThrownBy(() -> append(sent(conversation, 2, "dwa", CLIENT)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.Conflict()));

        assertThat(latest(conversation, 10)).hasSize(1);
        append(sent(conversation(), 1, "raz", CLIENT));
    }

    @Test
    default void an_answer_is_known_in_its_own_conversation_only() {
        ConversationId conversation = conversation();
        VisitorMessage sent = sent(conversation, 1, "Halo?");
        AnswerMessage answer = answered(conversation, 1);
        append(sent);
        append(answer);

        assertThat(holdsAnswer(conversation, answer)).isTrue();
        assertThat(holdsAnswer(conversation, sent)).isFalse();
        assertThat(holdsAnswer(conversation(), answer)).isFalse();
    }

    private boolean holdsAnswer(ConversationId conversation, Message message) {
        return transactions().inTransaction(() -> messages().holdsAnswer(conversation, message.id()));
    }

    private ConversationId conversation() {
        OpenConversation fresh = fresh();
        return in(() -> {
            conversations().add(fresh);
            return fresh.id();
        });
    }

    private void append(Message message) {
        in(() -> {
            messages().append(message);
            return message;
        });
    }

    private List<Message> latest(ConversationId conversation, int limit) {
        return in(() -> messages().latest(conversation, limit));
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }
}
