package pl.novahouse.chatbot.domain.conversation;

import java.time.DayOfWeek;

/** What is asked about the office itself. */
public sealed interface OfficeQuestion {

    /** Where it is. */
    record Address() implements OfficeQuestion {}

    /** When it is open as a rule. */
    record Hours() implements OfficeQuestion {}

    /** When it is open on one day or some days. */
    record HoursOn(Days days) implements OfficeQuestion {}

    /** Its telephone number. */
    record Telephone() implements OfficeQuestion {}

    /** Its e-mail address. */
    record Email() implements OfficeQuestion {}

    /** The days that are asked about. */
    sealed interface Days {

        record Today() implements Days {}

        record Tomorrow() implements Days {}

        /** Such a day of every week. */
        record Each(DayOfWeek day) implements Days {}

        record Weekends() implements Days {}

        record Holidays() implements Days {}
    }
}
