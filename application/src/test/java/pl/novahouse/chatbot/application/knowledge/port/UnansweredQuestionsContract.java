package pl.novahouse.chatbot.application.knowledge.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.knowledge.UnansweredQuestion;
import pl.novahouse.chatbot.domain.shared.Language;

/** What every store of unanswered questions guarantees. */
public interface UnansweredQuestionsContract {

    Instant EARLIER = Instant.parse("2026-11-24T10:00:00Z");
    Instant LATER = Instant.parse("2026-11-24T10:00:01Z");

    /** A store without questions. */
    UnansweredQuestions unansweredQuestions();

    @Test
    default void questions_are_kept_with_the_newest_first() {
        UnansweredQuestions questions = unansweredQuestions();
        questions.record("Czy macie sale zabaw?", Language.PL, EARLIER);
        questions.record("Do you speak Spanish?", Language.EN, LATER);

        assertThat(questions.latest(10))
                .containsExactly(
                        new UnansweredQuestion("Do you speak Spanish?", Language.EN, LATER),
                        new UnansweredQuestion("Czy macie sale zabaw?", Language.PL, EARLIER));
        assertThat(questions.latest(1)).hasSize(1);
    }
}
