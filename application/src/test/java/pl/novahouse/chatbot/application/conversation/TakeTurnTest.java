package pl.novahouse.chatbot.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.conversation.TakeTurn.Command;
import pl.novahouse.chatbot.application.conversation.TakeTurn.Result;
import pl.novahouse.chatbot.application.conversation.TakeTurn.Session;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.knowledge.UnansweredQuestion;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

class TakeTurnTest {

    private final ConversationFixture fixture = new ConversationFixture();
    private final TakeTurn takeTurn = fixture.takeTurn();

    @Test
    void a_first_message_opens_a_conversation_and_hands_out_its_token() {
        Result result = takeTurn.execute(first("Dzień dobry"));

        assertThat(result.issuedToken()).isPresent();
        assertThat(result.conversation().turns()).isEqualTo(1);
        assertThat(result.answer().turn()).isEqualTo(1);
    }

    @Test
    void a_later_message_continues_the_conversation() {
        Session session = opened();

        Result result = takeTurn.execute(next(session, "A ile to trwa?"));

        assertThat(result.issuedToken()).isEmpty();
        assertThat(result.conversation().turns()).isEqualTo(2);
        assertThat(texts(session))
                .hasSize(4)
                .endsWith("A ile to trwa?", result.answer().text());
    }

    @Test
    void a_wrong_token_takes_no_turn() {
        Session session = opened();

        assertProblem(
                next(new Session(session.conversation(), new SessionToken("wrong")), "Halo?"), new Problem.Forbidden());
        assertThat(texts(session)).hasSize(2);
    }

    @Test
    void an_unknown_conversation_is_not_found() {
        Session nowhere = new Session(new ConversationId(new UUID(1, 1)), new SessionToken("any"));

        assertProblem(next(nowhere, "Halo?"), new Problem.NotFound());
    }

    @Test
    void a_closed_conversation_takes_no_turn() {
        Session session = opened();
        OpenConversation open =
                fixture.conversations.find(session.conversation()).orElseThrow().requireOpen();
        fixture.conversations.update(open.close(CloseReason.STAFF, fixture.now()));

        assertProblem(next(session, "Halo?"), new Problem.ConversationClosed());
    }

    @Test
    void a_repeat_of_a_send_returns_the_stored_answer_and_stores_nothing() {
        Session session = opened();
        UUID clientMessageId = new UUID(7, 7);
        Command send = next(session, "Jaka jest gwarancja?", clientMessageId);
        Result once = takeTurn.execute(send);

        Result again = takeTurn.execute(send);

        assertThat(again.answer()).isEqualTo(once.answer());
        assertThat(texts(session)).hasSize(4);
    }

    @Test
    void the_same_send_with_another_text_is_refused() {
        Session session = opened();
        UUID clientMessageId = new UUID(7, 7);
        takeTurn.execute(next(session, "Jaka jest gwarancja?", clientMessageId));

        assertProblem(next(session, "Ile to kosztuje?", clientMessageId), new Problem.IdempotencyKeyReused());
    }

    @Test
    void a_second_turn_waits_for_the_first() {
        Session session = opened();
        List<Throwable> refusals = new ArrayList<>();
        fixture.whileAnswering(() -> {
            try {
                takeTurn.execute(next(session, "A jeszcze jedno"));
            } catch (ProblemException refused) {
                refusals.add(refused);
            }
        });

        takeTurn.execute(next(session, "Ile to trwa?"));

        assertThat(refusals)
                .singleElement()
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(new Problem.TurnInProgress()));
    }

    @Test
    void a_message_whose_answer_was_lost_is_answered_when_it_is_sent_again() {
        Session session = opened();
        Command send = next(session, "Jaka jest gwarancja?", new UUID(7, 7));
        fixture.whileAnswering(() -> {
            throw new IllegalStateException("the process dies");
        });
        assertThatThrownBy(() -> takeTurn.execute(send)).isInstanceOf(IllegalStateException.class);
        fixture.whileAnswering(() -> {});
        assertProblem(send, new Problem.TurnInProgress());

        fixture.pass(Duration.ofSeconds(30));
        Result result = takeTurn.execute(send);

        assertThat(result.answer().turn()).isEqualTo(2);
        assertThat(texts(session))
                .hasSize(4)
                .endsWith("Jaka jest gwarancja?", result.answer().text());
    }

    @Test
    void a_message_that_stayed_without_an_answer_keeps_its_turn() {
        Session session = opened();
        fixture.whileAnswering(() -> {
            throw new IllegalStateException("the process dies");
        });
        assertThatThrownBy(() -> takeTurn.execute(next(session, "Halo?"))).isInstanceOf(IllegalStateException.class);
        fixture.whileAnswering(() -> {});
        fixture.pass(Duration.ofSeconds(30));

        Result result = takeTurn.execute(next(session, "Jest tam kto?"));

        assertThat(result.answer().turn()).isEqualTo(3);
    }

    @Test
    void no_transaction_is_open_while_the_answer_is_made() {
        List<Boolean> open = new ArrayList<>();
        fixture.whileAnswering(() -> open.add(fixture.transactions.isOpen()));

        takeTurn.execute(first("Dzień dobry"));

        assertThat(open).containsExactly(false);
        assertThat(fixture.transactions.committed()).isEqualTo(2);
    }

    @Test
    void no_fallback_follows_itself() {
        Session session = opened();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Result result = takeTurn.execute(next(session, "xyzzy " + i));
            assertThat(result.answer().answer().by()).isEqualTo(AnsweredBy.FALLBACK);
            answers.add(result.answer().text());
        }

        for (int i = 1; i < answers.size(); i++) {
            assertThat(answers.get(i)).isNotEqualTo(answers.get(i - 1));
        }
    }

    @Test
    void what_was_not_answered_is_recorded() {
        takeTurn.execute(first("xyzzy"));

        assertThat(fixture.unanswered.latest(10))
                .extracting(UnansweredQuestion::question)
                .containsExactly("xyzzy");
    }

    private Session opened() {
        Result result = takeTurn.execute(first("Dzień dobry"));
        return new Session(result.conversation().id(), result.issuedToken().orElseThrow());
    }

    private List<String> texts(Session session) {
        return fixture.messages.latest(session.conversation(), 100).stream()
                .map(Message::text)
                .toList();
    }

    @Test
    void messages_of_one_conversation_keep_their_distance() {
        TakeTurn strict = fixture.takeTurn(Duration.ofMillis(700));
        Session session = opened();
        fixture.pass(Duration.ofMillis(699));
        Command early = next(session, "A ile to trwa?", new UUID(7, 7));

        assertThatThrownBy(() -> strict.execute(early))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem())
                                .isEqualTo(new Problem.MessageTooFast(Duration.ofMillis(1))));
        assertThat(texts(session)).hasSize(2);

        fixture.pass(Duration.ofMillis(1));
        assertThat(strict.execute(early).conversation().turns()).isEqualTo(2);
    }

    @Test
    void a_message_that_is_sent_again_is_not_too_fast() {
        TakeTurn strict = fixture.takeTurn(Duration.ofMillis(700));
        Session session = opened();
        fixture.pass(Duration.ofSeconds(1));
        Command send = next(session, "A ile to trwa?", new UUID(7, 7));
        Result once = strict.execute(send);

        assertThat(strict.execute(send).answer()).isEqualTo(once.answer());
        assertThat(strict.execute(send).answer()).isEqualTo(once.answer());
    }

    @Test
    void conversations_do_not_slow_one_another_down() {
        TakeTurn strict = fixture.takeTurn(Duration.ofMillis(700));

        assertThat(strict.execute(first("Dzień dobry")).conversation().turns()).isEqualTo(1);
        assertThat(strict.execute(first("Dzień dobry")).conversation().turns()).isEqualTo(1);
    }

    private void assertProblem(Command command, Problem expected) {
        assertThatThrownBy(() -> takeTurn.execute(command))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(expected));
    }

    private static Command first(String message) {
        return new Command(message, Optional.empty(), Optional.empty(), _ -> {});
    }

    private static Command next(Session session, String message) {
        return new Command(message, Optional.of(session), Optional.empty(), _ -> {});
    }

    private static Command next(Session session, String message, UUID clientMessageId) {
        return new Command(message, Optional.of(session), Optional.of(clientMessageId), _ -> {});
    }
}
