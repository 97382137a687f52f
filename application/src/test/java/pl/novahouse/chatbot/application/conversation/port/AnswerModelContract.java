package pl.novahouse.chatbot.application.conversation.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.conversation.port.AnswerModel.ModelAnswer;
import pl.novahouse.chatbot.application.conversation.port.AnswerModel.ModelQuestion;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What every language model guarantees. */
public interface AnswerModelContract {

    /** A model that answers with this text. */
    AnswerModel answering(String text);

    /** A model that does not work. */
    AnswerModel failing();

    @Test
    default void the_sentences_together_are_the_answer() {
        List<String> sentences = new ArrayList<>();

        ModelAnswer answer = ask(answering("Tak, to możliwe. Termin ustali konsultant."), sentences);

        assertThat(answer.text()).isEqualTo("Tak, to możliwe. Termin ustali konsultant.");
        assertThat(sentences).containsExactly("Tak, to możliwe. ", "Termin ustali konsultant.");
    }

    @Test
    default void a_model_that_does_not_work_is_unavailable_and_says_nothing() {
        List<String> sentences = new ArrayList<>();
        AnswerModel failing = failing();

        assertThatThrownBy(() -> ask(failing, sentences))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(new Problem.Unavailable("llm")));
        assertThat(sentences).isEmpty();
    }

    private static ModelAnswer ask(AnswerModel model, List<String> sentences) {
        return model.answer(
                new ModelQuestion(Language.PL, List.of(), List.of(), List.of(), "Czy to możliwe?"),
                Duration.ofSeconds(5),
                sentences::add);
    }
}
