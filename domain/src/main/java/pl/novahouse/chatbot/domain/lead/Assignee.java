package pl.novahouse.chatbot.domain.lead;

/**
 * The member of staff who looks after a lead.
 *
 * @param subject their identity at the OpenID provider, or their login
 * @param name what colleagues call them
 */
public record Assignee(String subject, String name) {

    private static final int LONGEST = 200;

    public Assignee {
        if (subject.isBlank() || subject.length() > LONGEST || name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("an assignee has a subject and a name");
        }
    }
}
