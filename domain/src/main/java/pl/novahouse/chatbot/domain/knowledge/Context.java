package pl.novahouse.chatbot.domain.knowledge;

import java.util.Set;

/**
 * What the dialogue was about before a question.
 *
 * @param about the last article's key and the code of its subject; nothing at the beginning
 */
public record Context(Set<String> about) {

    public Context {
        about = Set.copyOf(about);
    }

    public static Context none() {
        return new Context(Set.of());
    }

    public static Context after(Article article) {
        String key = article.key().value();
        String subject = article.content().subject().code();
        return new Context(key.equals(subject) ? Set.of(key) : Set.of(key, subject));
    }

    /** Whether something that leans on these was talked about. */
    public boolean touches(Set<String> these) {
        for (String each : about) {
            if (these.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
