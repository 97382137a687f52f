package pl.novahouse.chatbot.application.booking.port;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;

/** Bookings and slots as they occur. */
public final class SampleBookings {

    /** A Tuesday, 16:00 in Warsaw. */
    public static final Instant FOUR = Instant.parse("2026-12-01T15:00:00Z");

    public static final Attendee ANNA = new Attendee(
            new PersonName("Anna Zażółć"),
            new EmailAddress("anna@example.com"),
            Optional.of(new PhoneNumber("+48501502503")),
            Language.PL);

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final AtomicLong LAST = new AtomicLong();

    private SampleBookings() {}

    public static Slot slot(Instant start) {
        return new Slot(start, start.plus(HALF_AN_HOUR), "konsultant");
    }

    /** A booking of four o'clock by Anna, just sent. */
    public static Booking fresh(ConversationId conversation, Instant now) {
        return Booking.about(new BookingId(id()), conversation, slot(FOUR), ANNA, now);
    }

    public static UUID id() {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L + LAST.incrementAndGet());
    }
}
