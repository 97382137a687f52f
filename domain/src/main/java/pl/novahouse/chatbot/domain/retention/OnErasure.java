package pl.novahouse.chatbot.domain.retention;

/** What becomes of a person's rows when the person is erased. */
public enum OnErasure {
    DELETE,
    ANONYMISE,
    /** The inventory says why. */
    KEEP
}
