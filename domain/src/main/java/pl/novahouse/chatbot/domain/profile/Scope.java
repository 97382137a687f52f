package pl.novahouse.chatbot.domain.profile;

/** How much of the property is to be finished. */
public enum Scope {
    /** Everything, to the keys ("pod klucz"). */
    WHOLE,
    BATHROOM,
    KITCHEN,
    BATHROOM_AND_KITCHEN,
    /** Some rooms other than those above. */
    PARTIAL,
    /** A finished flat to be freshened up: painting, floors. */
    REFRESH,
    /** A design without works. */
    DESIGN_ONLY
}
