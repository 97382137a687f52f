package pl.novahouse.chatbot.domain.profile;

/** The state the property is in now. */
public enum Condition {
    /** Handed over, or to be handed over, in developer state ("stan deweloperski"). */
    DEVELOPER,
    /** Still being built. */
    UNDER_CONSTRUCTION,
    /** Walls only ("stan surowy"). */
    SHELL,
    /** Lived in before ("rynek wtórny"). */
    SECONDARY_MARKET
}
