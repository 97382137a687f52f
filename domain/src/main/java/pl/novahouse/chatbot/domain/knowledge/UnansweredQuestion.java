package pl.novahouse.chatbot.domain.knowledge;

import java.time.Instant;
import pl.novahouse.chatbot.domain.shared.Language;

/** A question that was honestly not answered. */
public record UnansweredQuestion(String question, Language language, Instant at) {

    public UnansweredQuestion {
        if (question.isBlank()) {
            throw new IllegalArgumentException("a question has words");
        }
    }
}
