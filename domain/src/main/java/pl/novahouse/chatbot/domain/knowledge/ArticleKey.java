package pl.novahouse.chatbot.domain.knowledge;

/**
 * Names an article in every language and version, such as {@code warranty}.
 *
 * @param value 1 to 60 characters, kebab-case
 */
public record ArticleKey(String value) {

    private static final int MAX_LENGTH = 60;

    public ArticleKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("an article key has 1 to " + MAX_LENGTH + " characters in kebab-case");
        }
    }

    /** Whether the text can name an article. */
    public static boolean isValid(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.chars().allMatch(ArticleKey::isKebab)
                && !text.startsWith("-")
                && !text.endsWith("-");
    }

    private static boolean isKebab(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
}
