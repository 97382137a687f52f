package pl.novahouse.chatbot.persistence.retention;

/**
 * Keys the hashes under which contacts are found.
 *
 * @param value at least 16 characters, the same on every instance and for ever
 */
public record ContactSecret(String value) {

    private static final int SHORTEST = 16;

    public ContactSecret {
        if (value.length() < SHORTEST) {
            throw new IllegalArgumentException("a contact secret has at least " + SHORTEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "ContactSecret[hidden]";
    }
}
