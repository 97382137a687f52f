package pl.novahouse.chatbot.domain.audit;

import java.util.UUID;

/** Who did it. */
public sealed interface Actor {

    /**
     * Somebody of the company.
     *
     * @param subject the OpenID provider's identifier of the person, 1 to 200 characters
     * @param name as the provider tells it, at most 200 characters
     */
    record Staff(String subject, String name) implements Actor {

        private static final int MAX_LENGTH = 200;

        public Staff {
            if (subject.isBlank() || subject.length() > MAX_LENGTH || name.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("staff have a subject and a name of at most 200 characters");
            }
        }
    }

    /** A visitor, known by nothing but the conversation. */
    record Visitor(UUID conversation) implements Actor {}

    /**
     * The service itself.
     *
     * @param name what it was doing, such as {@code backup}; 1 to 60 characters
     */
    record Job(String name) implements Actor {

        private static final int MAX_LENGTH = 60;

        public Job {
            if (name.isBlank() || name.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("a job's name has 1 to 60 characters");
            }
        }
    }
}
