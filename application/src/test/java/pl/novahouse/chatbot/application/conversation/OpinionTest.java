package pl.novahouse.chatbot.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.conversation.port.InMemoryOpinions;
import pl.novahouse.chatbot.application.conversation.port.Opinions;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Opinion;
import pl.novahouse.chatbot.domain.conversation.Rating;
import pl.novahouse.chatbot.domain.conversation.Thumb;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.Violation;

class OpinionTest {

    private static final Optional<Thumb> UP = Optional.of(Thumb.UP);

    private final ConversationFixture fixture = new ConversationFixture();
    private final TakeTurn takeTurn = fixture.takeTurn();
    private final Opinions opinions = new InMemoryOpinions();
    private final JudgeAnswer judgeAnswer = new JudgeAnswer(
            fixture.transactions, fixture.conversations, fixture.messages, opinions, fixture.tokens, fixture::now);
    private final RateConversation rateConversation =
            new RateConversation(fixture.transactions, fixture.conversations, opinions, fixture.tokens, fixture::now);

    private record Talk(ConversationId id, Optional<SessionToken> token, MessageId question, MessageId answer) {}

    @Test
    void a_visitor_judges_an_answer_changes_their_mind_and_takes_it_back() {
        Talk talk = talk();

        judge(talk, talk.answer(), UP);
        assertThat(opinion(talk).of(talk.answer())).contains(Thumb.UP);

        judge(talk, talk.answer(), Optional.of(Thumb.DOWN));
        assertThat(opinion(talk).of(talk.answer())).contains(Thumb.DOWN);

        judge(talk, talk.answer(), Optional.empty());
        assertThat(opinion(talk)).isEqualTo(Opinion.none());
    }

    @Test
    void only_an_answer_of_the_same_conversation_is_judged() {
        Talk talk = talk();
        Talk other = talk();
        Problem unknown =
                new Problem.ValidationFailed(List.of(new Violation("message_id", Violation.Rule.UNKNOWN_VALUE)));

        assertRefused(() -> judge(talk, other.answer(), UP), unknown);
        assertRefused(() -> judge(talk, talk.question(), UP), unknown);
        assertThat(opinion(talk)).isEqualTo(Opinion.none());
        assertThat(opinion(other)).isEqualTo(Opinion.none());
    }

    @Test
    void an_ended_conversation_can_still_be_judged_and_rated() {
        Talk talk = talk();
        fixture.transactions.inTransaction(() -> fixture.conversations.update(fixture.conversations
                .find(talk.id())
                .orElseThrow()
                .requireOpen()
                .close(CloseReason.INACTIVITY, fixture.now())));

        judge(talk, talk.answer(), UP);
        rate(talk, 4);

        assertThat(opinion(talk).of(talk.answer())).contains(Thumb.UP);
        assertThat(opinion(talk).rating()).contains(new Rating(4));
    }

    @Test
    void nobody_speaks_for_the_visitor() {
        Talk talk = talk();
        Talk stranger = new Talk(talk.id(), talk().token(), talk.question(), talk.answer());
        Talk nobody = new Talk(talk.id(), Optional.empty(), talk.question(), talk.answer());

        assertRefused(() -> judge(stranger, talk.answer(), UP), new Problem.Forbidden());
        assertRefused(() -> rate(stranger, 1), new Problem.Forbidden());
        assertRefused(() -> judge(nobody, talk.answer(), UP), new Problem.SessionTokenRequired());
        assertRefused(() -> rate(nobody, 1), new Problem.SessionTokenRequired());
        assertThat(opinion(talk)).isEqualTo(Opinion.none());
    }

    private Talk talk() {
        TakeTurn.Result result =
                takeTurn.execute(new TakeTurn.Command("Dzień dobry", Optional.empty(), Optional.empty(), _ -> {}));
        ConversationId id = result.conversation().id();
        List<Message> messages = fixture.transactions.inTransaction(() -> fixture.messages.latest(id, 10));
        return new Talk(
                id,
                result.issuedToken(),
                messages.getFirst().id(),
                messages.stream()
                        .filter(AnswerMessage.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private void judge(Talk talk, MessageId answer, Optional<Thumb> thumb) {
        judgeAnswer.execute(new JudgeAnswer.Command(talk.id(), talk.token(), answer, thumb));
    }

    private void rate(Talk talk, int stars) {
        rateConversation.execute(new RateConversation.Command(talk.id(), talk.token(), new Rating(stars)));
    }

    private Opinion opinion(Talk talk) {
        return fixture.transactions.inTransaction(() -> opinions.of(talk.id()));
    }

    private static void assertRefused(Runnable call, Problem expected) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(expected));
    }
}
