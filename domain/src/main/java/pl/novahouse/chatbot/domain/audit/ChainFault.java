package pl.novahouse.chatbot.domain.audit;

/** What is wrong with a chain. */
public enum ChainFault {
    /** The entry's words are not those that were sealed. */
    CHANGED,
    /** An entry is missing before this one, or entries stand in another order. */
    MISSING,
    /** The entry does not follow the one before it. */
    REORDERED,
    /** Entries at the end are missing. */
    CUT_OFF,
    /** The chain is whole in itself and is not the one that was noted. */
    ANOTHER_CHAIN
}
