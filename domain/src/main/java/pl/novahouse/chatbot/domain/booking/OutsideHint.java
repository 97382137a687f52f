package pl.novahouse.chatbot.domain.booking;

/** What a webhook from outside claims. Two hints of the same source, subject, event and occurrence are repetitions. */
public sealed interface OutsideHint permits BoardHint, CalendarHint {

    /** Who sends such hints. */
    enum Source {
        BOARD,
        CALENDAR
    }

    Source source();

    /** The sender's name for what the hint is about. */
    String subject();

    /** The sender's word for what happened. */
    String event();

    /** What tells this event from others of the same kind; empty when the sender gives nothing of the sort. */
    String occurrence();
}
