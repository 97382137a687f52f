package pl.novahouse.chatbot.domain.delivery;

/** Whom deliveries go to; each has a queue, a breaker and a pause of its own. */
public enum Target {
    /** The sales board. */
    MONDAY,
    /** The calendar. */
    ZENCAL,
    /** The mail server. */
    MAIL,
    /** The address that staff gave for notifications. */
    WEBHOOK
}
