package pl.novahouse.chatbot.domain.traffic;

/** Where calls were counted. */
public enum Counters {
    /** Together with all other instances. */
    SHARED,
    /** In this process alone, as it is configured. */
    OWN,
    /** In this process alone, for what the instances share does not work now. */
    OWN_IN_TROUBLE
}
