package pl.novahouse.chatbot.domain.knowledge;

/**
 * Names an article in every language and version, such as {@code warranty}.
 *
 * @param value 1 to 60 characters, kebab-case
 */
public record ArticleKey(String value) {

    private static final int MAX_LENGTH = 60;

    public ArticleKey {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("an article key has 1 to " + MAX_LENGTH + " characters");
        }
    }
}
