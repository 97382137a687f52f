package pl.novahouse.chatbot.domain.operation;

/** How a part of the service is. */
public enum PartCondition {
    /** It works. */
    UP,
    /** It does not work, and the service goes on in a reduced way. */
    DEGRADED,
    /** It is left out by configuration. */
    OFF
}
