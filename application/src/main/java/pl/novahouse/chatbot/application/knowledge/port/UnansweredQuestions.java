package pl.novahouse.chatbot.application.knowledge.port;

import java.time.Instant;
import java.util.List;
import pl.novahouse.chatbot.domain.knowledge.UnansweredQuestion;
import pl.novahouse.chatbot.domain.shared.Language;

/** Questions that we honestly did not answer, kept so that the knowledge base can learn from them. */
public interface UnansweredQuestions {

    /** Records a question in the caller's transaction. */
    void record(String question, Language language, Instant at);

    /** The latest questions, the newest first. */
    List<UnansweredQuestion> latest(int limit);
}
