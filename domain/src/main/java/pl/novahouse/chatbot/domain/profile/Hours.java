package pl.novahouse.chatbot.domain.profile;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Hours of a day; the same bound twice is an exact hour.
 *
 * @param to the position after the tokens that say them
 */
record Hours(Optional<LocalTime> notBefore, Optional<LocalTime> notAfter, int to) {

    static Hours at(LocalTime time, int to) {
        return new Hours(Optional.of(time), Optional.of(time), to);
    }

    static Hours after(LocalTime time, int to) {
        return new Hours(Optional.of(time), Optional.empty(), to);
    }

    static Hours before(LocalTime time, int to) {
        return new Hours(Optional.empty(), Optional.of(time), to);
    }

    static Hours between(LocalTime from, LocalTime until, int to) {
        return until.isBefore(from) ? after(from, to) : new Hours(Optional.of(from), Optional.of(until), to);
    }
}
