package pl.novahouse.chatbot.application.operation.port;

/** A part of the service that can say how it is. Asking never blocks on the part itself for long. */
public interface ServicePart {

    /** Its technical name in lower case, such as {@code redis}. */
    String name();

    Condition condition();

    /** How a part is. */
    enum Condition {
        /** It works. */
        UP,
        /** It does not work, and the service goes on in a reduced way. */
        DEGRADED,
        /** It is left out by configuration. */
        OFF
    }
}
