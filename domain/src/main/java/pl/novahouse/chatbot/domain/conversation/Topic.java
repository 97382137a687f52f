package pl.novahouse.chatbot.domain.conversation;

/**
 * What an answer was about, so that a follow-up such as “a ile to trwa?” can lean on it; for example {@code warranty}
 * or {@code price}.
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
}
