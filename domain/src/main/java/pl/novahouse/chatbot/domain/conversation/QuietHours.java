package pl.novahouse.chatbot.domain.conversation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The part of each day in which nobody is addressed unasked.
 *
 * @param from its beginning, inclusive
 * @param until its end, exclusive; before {@code from} when it lasts over midnight, and the same when there is none
 */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    public boolean cover(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, zone);
        if (from.equals(until)) {
            return false;
        }
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    /** When they last ended, at that moment or before. */
    public Instant lastEnd(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        ZonedDateTime today = local.toLocalDate().atTime(until).atZone(zone);
        return today.isAfter(local)
                ? local.toLocalDate().minusDays(1).atTime(until).atZone(zone).toInstant()
                : today.toInstant();
    }
}
