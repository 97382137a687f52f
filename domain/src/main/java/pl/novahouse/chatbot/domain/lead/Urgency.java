package pl.novahouse.chatbot.domain.lead;

/** How soon the person wants to get going, from the calmest. */
public enum Urgency {
    /** Not before half a year from now. */
    LATER,
    /** Nothing was said, or some time within half a year. */
    NORMAL,
    /** Within two months, or in the person's own words as soon as possible. */
    HIGH
}
