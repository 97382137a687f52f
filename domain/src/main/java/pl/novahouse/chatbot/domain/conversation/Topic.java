package pl.novahouse.chatbot.domain.conversation;

import java.util.Optional;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;

/**
 * What an answer was about, so that a follow-up such as “a ile to trwa?” can lean on it, whoever gave the answer; for
 * example {@code warranty} or {@code catalogue.total}.
 *
 * @param value 1 to 60 characters
 */
public record Topic(String value) {

    private static final int MAX_LENGTH = 60;

    public Topic {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a topic has 1 to " + MAX_LENGTH + " characters");
        }
    }

    /** The article that was given or that is about the same as the catalogue's answer. */
    public Optional<ArticleKey> article() {
        return SharedTopics.article(value)
                .or(() -> Optional.of(value).filter(ArticleKey::isValid).map(ArticleKey::new));
    }

    /** The same as the catalogue names it; as it is where the catalogue knows nothing of it. */
    public String inCatalogue() {
        return SharedTopics.inCatalogue(value).orElse(value);
    }
}
