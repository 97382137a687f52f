package pl.novahouse.chatbot.application.knowledge.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.knowledge.UnansweredQuestion;
import pl.novahouse.chatbot.domain.shared.Language;

/** Keeps the unanswered questions in memory. */
public final class InMemoryUnansweredQuestions implements UnansweredQuestions {

    private final List<UnansweredQuestion> recorded = new ArrayList<>();

    @Override
    public synchronized void record(String question, Language language, Instant at) {
        recorded.add(new UnansweredQuestion(question, language, at));
    }

    @Override
    public synchronized List<UnansweredQuestion> latest(int limit) {
        return recorded.reversed().stream().limit(limit).toList();
    }
}
