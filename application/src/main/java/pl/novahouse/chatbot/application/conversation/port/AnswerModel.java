package pl.novahouse.chatbot.application.conversation.port;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;

/** A language model that words an answer from the facts it is given. What it returns is text to be checked. */
public interface AnswerModel {

    /**
     * Asks the model once.
     *
     * @param budget how long the whole call may take, retries included
     * @param sentence receives each sentence as soon as it is complete
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Unavailable} when the model fails,
     *     is too slow or answers with nothing usable
     */
    ModelAnswer answer(ModelQuestion question, Duration budget, Consumer<String> sentence);

    /**
     * What the model is given.
     *
     * @param facts sentences it may rely on: catalogue entries and knowledge passages
     * @param profile what the visitor told, as sentences
     * @param history the latest messages, oldest first
     * @param message the message to answer
     */
    record ModelQuestion(
            Language language, List<String> facts, List<String> profile, List<Line> history, String message) {
        public ModelQuestion {
            facts = List.copyOf(facts);
            profile = List.copyOf(profile);
            history = List.copyOf(history);
        }
    }

    /** One line of the dialogue so far. */
    record Line(boolean byVisitor, String text) {}

    /**
     * What the model gave.
     *
     * @param inputTokens tokens read, 0 when the model does not say
     * @param outputTokens tokens written, 0 when the model does not say
     */
    record ModelAnswer(String text, int inputTokens, int outputTokens) {}
}
