package pl.novahouse.chatbot.persistence.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;

/** One booking as a row. */
@Entity
@Table(name = "booking")
@SuppressWarnings("NullAway.Init")
class BookingRow {

    /** The states as words. */
    enum State {
        IN_DOUBT,
        HELD,
        TAKEN,
        FAILED,
        CANCELLED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String host;

    private @Nullable String name;

    private @Nullable String email;

    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    private @Nullable Integer attempts;

    @Column(name = "meeting_id")
    private @Nullable String meetingId;

    @Enumerated(EnumType.STRING)
    private BookingOutcome.@Nullable Reason reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected BookingRow() {}

    static BookingRow from(Booking booking) {
        BookingRow row = new BookingRow();
        row.id = booking.id().value();
        row.version = booking.version();
        row.conversationId = booking.conversation().value();
        row.startsAt = booking.slot().start();
        row.endsAt = booking.slot().end();
        row.host = booking.slot().host();
        row.language = booking.attendee().map(Attendee::language).orElse(Language.PL);
        booking.attendee().ifPresent(attendee -> {
            row.name = attendee.name().value();
            row.email = attendee.email().value();
            row.phone = attendee.phone().map(PhoneNumber::e164).orElse(null);
        });
        row.createdAt = booking.createdAt();
        row.changedAt = booking.changedAt();
        switch (booking.state()) {
            case BookingState.InDoubt(Instant sent, int tried) -> {
                row.state = State.IN_DOUBT;
                row.sentAt = sent;
                row.attempts = tried;
            }
            case BookingState.Held(MeetingId meeting) -> {
                row.state = State.HELD;
                row.meetingId = meeting.value();
            }
            case BookingState.Taken() -> row.state = State.TAKEN;
            case BookingState.Failed(BookingOutcome.Reason why) -> {
                row.state = State.FAILED;
                row.reason = why;
            }
            case BookingState.Cancelled(MeetingId meeting) -> {
                row.state = State.CANCELLED;
                row.meetingId = meeting.value();
            }
        }
        return row;
    }

    Booking toBooking() {
        return new Booking(
                new BookingId(id),
                version,
                new ConversationId(conversationId),
                new Slot(startsAt, endsAt, host),
                attendee(),
                state(),
                createdAt,
                changedAt);
    }

    private Optional<Attendee> attendee() {
        return email == null
                ? Optional.empty()
                : Optional.of(new Attendee(
                        new PersonName(Objects.requireNonNull(name)),
                        new EmailAddress(email),
                        Optional.ofNullable(phone).map(PhoneNumber::new),
                        language));
    }

    private BookingState state() {
        return switch (state) {
            case IN_DOUBT -> new BookingState.InDoubt(Objects.requireNonNull(sentAt), Objects.requireNonNull(attempts));
            case HELD -> new BookingState.Held(new MeetingId(Objects.requireNonNull(meetingId)));
            case TAKEN -> new BookingState.Taken();
            case FAILED -> new BookingState.Failed(Objects.requireNonNull(reason));
            case CANCELLED -> new BookingState.Cancelled(new MeetingId(Objects.requireNonNull(meetingId)));
        };
    }
}
