package pl.novahouse.chatbot.domain.shared;

/**
 * The secret that proves a visitor's right to one conversation: 256 random bits in base64url, known to the visitor
 * alone. It is never stored or logged.
 */
public record SessionToken(String value) {

    private static final int MAX_LENGTH = 128;

    public SessionToken {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a session token has 1 to " + MAX_LENGTH + " characters");
        }
    }

    @Override
    public String toString() {
        return "SessionToken[hidden]";
    }
}
