package pl.novahouse.chatbot.domain.conversation;

/**
 * Names an answer regardless of its wording, such as {@code knowledge:warranty} or {@code catalogue:cheapest}.
 *
 * @param value 1 to 100 characters
 */
public record AnswerKey(String value) {

    private static final int MAX_LENGTH = 100;

    public AnswerKey {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("an answer key has 1 to " + MAX_LENGTH + " characters");
        }
    }
}
