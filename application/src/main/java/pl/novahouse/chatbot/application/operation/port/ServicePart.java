package pl.novahouse.chatbot.application.operation.port;

import pl.novahouse.chatbot.domain.operation.PartCondition;

/** A part of the service that can say how it is. Asking never blocks on the part itself for long. */
public interface ServicePart {

    /** Its technical name in lower case, such as {@code redis}. */
    String name();

    PartCondition condition();
}
