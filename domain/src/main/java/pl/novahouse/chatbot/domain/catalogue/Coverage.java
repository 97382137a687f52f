package pl.novahouse.chatbot.domain.catalogue;

/** Whether the company works in a place. Kilometres are as the crow flies, rounded. */
public sealed interface Coverage {

    /** Works there as a matter of course. */
    record Within(ServedCity nearest, int kilometres) implements Coverage {}

    /** Outside the service area: agreed individually, never promised. */
    record Beyond(ServedCity nearest, int kilometres) implements Coverage {}

    /** It is not certain which place is meant: a consultant confirms. */
    record Unknown() implements Coverage {}
}
