package pl.novahouse.chatbot.domain.profile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When the visitor would like to talk, in the company's time zone; to be read back before anyone relies on it.
 *
 * @param from first day that suits
 * @param to last day that suits, the same as {@code from} for one day
 * @param notBefore the earliest hour that suits ("po 16")
 * @param notAfter the latest hour that suits ("do 12"); equal to {@code notBefore} for an exact hour ("o 10:30")
 */
public record MeetingTime(LocalDate from, LocalDate to, Optional<LocalTime> notBefore, Optional<LocalTime> notAfter) {

    public MeetingTime {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day lies before the first");
        }
        if (notBefore.isPresent() && notAfter.isPresent() && notAfter.get().isBefore(notBefore.get())) {
            throw new IllegalArgumentException("The latest hour lies before the earliest");
        }
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    /** Whether one hour was named, not a span of hours. */
    public boolean isExactHour() {
        return notBefore.isPresent() && notBefore.equals(notAfter);
    }
}
