package pl.novahouse.chatbot.application.conversation.port;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Sentences;

/** A model that says what it was told to, one text a question, and is unavailable when it has nothing more to say. */
public final class ScriptedAnswerModel implements AnswerModel {

    private final Deque<String> script;
    private final List<ModelQuestion> asked = new ArrayList<>();

    public ScriptedAnswerModel(List<String> script) {
        this.script = new ArrayDeque<>(script);
    }

    @Override
    public ModelAnswer answer(ModelQuestion question, Duration budget, Consumer<String> sentence) {
        asked.add(question);
        String text = script.poll();
        if (text == null) {
            throw new ProblemException(new Problem.Unavailable("llm"));
        }
        Sentences.of(text).forEach(sentence);
        return new ModelAnswer(text, 0, 0);
    }

    /** What it was asked, in order. */
    public List<ModelQuestion> asked() {
        return List.copyOf(asked);
    }
}
