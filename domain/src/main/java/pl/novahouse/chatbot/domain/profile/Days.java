package pl.novahouse.chatbot.domain.profile;

import java.time.LocalDate;

/**
 * A stretch of days that a text names.
 *
 * @param precision how closely it names them
 * @param to the position after the tokens that say them
 */
record Days(LocalDate from, LocalDate until, Precision precision, int to) {

    enum Precision {
        /** As soon as possible. */
        NOW,
        DAY,
        /** A few days of one week. */
        WEEK,
        /** A month, a season, a quarter, a year. */
        MONTH
    }

    static Days day(LocalDate day, int to) {
        return new Days(day, day, Precision.DAY, to);
    }

    static Days week(LocalDate from, LocalDate until, int to) {
        return new Days(from, until, Precision.WEEK, to);
    }

    static Days month(LocalDate from, LocalDate until, int to) {
        return new Days(from, until, Precision.MONTH, to);
    }

    boolean isMonth() {
        return precision == Precision.MONTH;
    }

    Days endingAt(int position) {
        return new Days(from, until, precision, position);
    }

    Days until(LocalDate later, int position) {
        return new Days(from, later, precision, position);
    }
}
