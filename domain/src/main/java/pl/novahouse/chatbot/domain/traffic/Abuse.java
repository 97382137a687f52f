package pl.novahouse.chatbot.domain.traffic;

/** What raises the suspicion against a network. */
public enum Abuse {
    /** The same longer text again and again. */
    REPEATED_TEXT,
    /** Many links in a short time. */
    LINK_FLOOD,
    /** Conversations opened faster than people do. */
    SESSION_FLOOD
}
