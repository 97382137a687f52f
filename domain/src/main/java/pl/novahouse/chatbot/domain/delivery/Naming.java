package pl.novahouse.chatbot.domain.delivery;

/** What a try taught about the name by which the target knows the subject. */
public sealed interface Naming {

    record Unchanged() implements Naming {}

    /** @param externalId the target's own id of the subject, 1 to 200 characters */
    record Learned(String externalId) implements Naming {

        private static final int LONGEST = 200;

        public Learned {
            if (externalId.isBlank() || externalId.length() > LONGEST) {
                throw new IllegalArgumentException("an external id has 1 to " + LONGEST + " characters");
            }
        }
    }

    /** The target does not know the subject any more. */
    record Forgotten() implements Naming {}
}
