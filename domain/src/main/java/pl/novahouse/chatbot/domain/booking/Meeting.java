package pl.novahouse.chatbot.domain.booking;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.EmailAddress;

/**
 * A meeting as the calendar knows it.
 *
 * @param attendee whom it is with, when the calendar names a usable address
 * @param joinLink where an online meeting takes place
 */
public record Meeting(
        MeetingId id,
        Instant start,
        Instant end,
        MeetingStatus status,
        MeetingPlace place,
        Optional<EmailAddress> attendee,
        Optional<URI> joinLink) {

    /** Whether it is the meeting of this person at this moment. */
    public boolean isOf(EmailAddress email, Instant at) {
        return isWith(email) && start.equals(at);
    }

    public boolean isWith(EmailAddress email) {
        return attendee.filter(email::equals).isPresent();
    }
}
