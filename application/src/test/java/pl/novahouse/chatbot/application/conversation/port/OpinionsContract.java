package pl.novahouse.chatbot.application.conversation.port;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.NOON;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.answered;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.fresh;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.conversation.Opinion;
import pl.novahouse.chatbot.domain.conversation.Opinion.Verdict;
import pl.novahouse.chatbot.domain.conversation.Rating;
import pl.novahouse.chatbot.domain.conversation.Thumb;
import pl.novahouse.chatbot.domain.shared.MessageId;

/** What every place where opinions are kept guarantees. */
public interface OpinionsContract {

    Transactions transactions();

    Opinions opinions();

    /** Where the conversations live that the opinions are about. */
    Conversations conversations();

    /** Where the answers live that the opinions are about. */
    Messages messages();

    @Test
    default void a_conversation_nobody_spoke_about_has_no_opinion() {
        assertThat(opinion(opinionated())).isEqualTo(Opinion.none());
    }

    @Test
    default void the_last_verdict_about_an_answer_holds() {
        ConversationId conversation = opinionated();
        MessageId first = answer(conversation, 1);
        MessageId second = answer(conversation, 2);

        judge(conversation, second, Thumb.UP);
        judge(conversation, first, Thumb.UP);
        judge(conversation, first, Thumb.DOWN);

        assertThat(opinion(conversation).verdicts())
                .containsExactly(new Verdict(first, Thumb.DOWN), new Verdict(second, Thumb.UP));
    }

    @Test
    default void a_verdict_can_be_taken_back_more_than_once() {
        ConversationId conversation = opinionated();
        MessageId answer = answer(conversation, 1);
        MessageId other = answer(conversation, 2);
        judge(conversation, answer, Thumb.UP);
        judge(conversation, other, Thumb.DOWN);

        withdraw(conversation, answer);
        withdraw(conversation, answer);

        assertThat(opinion(conversation).verdicts()).isEqualTo(List.of(new Verdict(other, Thumb.DOWN)));
    }

    @Test
    default void the_last_rating_of_a_conversation_holds_and_touches_no_other() {
        ConversationId conversation = opinionated();
        ConversationId other = opinionated();
        rate(conversation, 2);
        rate(other, 4);
        rate(conversation, 5);

        assertThat(opinion(conversation).rating()).isEqualTo(Optional.of(new Rating(5)));
        assertThat(opinion(other).rating()).isEqualTo(Optional.of(new Rating(4)));
    }

    private ConversationId opinionated() {
        OpenConversation fresh = fresh();
        return within(() -> {
            conversations().add(fresh);
            return fresh.id();
        });
    }

    private MessageId answer(ConversationId conversation, int turn) {
        AnswerMessage answer = answered(conversation, turn);
        return within(() -> {
            messages().append(answer);
            return answer.id();
        });
    }

    private void judge(ConversationId conversation, MessageId answer, Thumb thumb) {
        within(() -> {
            opinions().judge(conversation, answer, thumb, NOON);
            return thumb;
        });
    }

    private void withdraw(ConversationId conversation, MessageId answer) {
        within(() -> {
            opinions().withdraw(conversation, answer);
            return answer;
        });
    }

    private void rate(ConversationId conversation, int stars) {
        within(() -> {
            opinions().rate(conversation, new Rating(stars), NOON);
            return stars;
        });
    }

    private Opinion opinion(ConversationId conversation) {
        return within(() -> opinions().of(conversation));
    }

    private <T> T within(Supplier<T> work) {
        return transactions().inTransaction(work);
    }
}
