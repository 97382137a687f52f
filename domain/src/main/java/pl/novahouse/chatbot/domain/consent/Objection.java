package pl.novahouse.chatbot.domain.consent;

/** What a person objects to. */
public enum Objection {
    /** Commercial information, by whatever way. */
    MARKETING,
    /** Any use beyond keeping what is there: no marketing, no contact, nothing more to other systems. */
    PROCESSING;

    /** Whether data may no longer be used for this. */
    public boolean rulesOut(Purpose purpose) {
        return switch (purpose) {
            case CONTACT -> this == PROCESSING;
            case MARKETING_EMAIL, MARKETING_PHONE -> true;
        };
    }
}
