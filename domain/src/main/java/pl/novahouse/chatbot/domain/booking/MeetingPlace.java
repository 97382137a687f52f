package pl.novahouse.chatbot.domain.booking;

/** Where a meeting takes place. */
public enum MeetingPlace {
    PHONE_CALL,
    GOOGLE_MEET,
    ZOOM,
    TEAMS,
    /** In person. */
    OFFLINE,
    OTHER
}
