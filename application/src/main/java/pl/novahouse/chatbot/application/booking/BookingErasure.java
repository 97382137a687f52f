package pl.novahouse.chatbot.application.booking;

import java.time.Instant;
import java.util.List;
import pl.novahouse.chatbot.application.booking.port.Bookings;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Target;

/**
 * Takes a person out of their bookings, and orders that the calendar forget them too. The calendar has no call to cancel
 * or erase a meeting, so each order is a task for a person until the meeting is gone.
 */
public final class BookingErasure {

    /** The kind of the deliveries that make the calendar forget a meeting. */
    public static final String FORGET = "forget_booking";

    private final Bookings bookings;
    private final Deliveries deliveries;

    public BookingErasure(Bookings bookings, Deliveries deliveries) {
        this.bookings = bookings;
        this.deliveries = deliveries;
    }

    /**
     * @param people how many bookings named a person until now
     * @param meetings for how many of them the calendar may hold a meeting, so that a task was ordered
     */
    public record Forgotten(int people, int meetings) {}

    /** Forgets who booked in a conversation; runs in the caller's transaction. */
    public Forgotten forget(ConversationId conversation, Instant now) {
        List<Booking> named = bookings.of(conversation).stream()
                .filter(booking -> booking.attendee().isPresent())
                .toList();
        int meetings = 0;
        for (Booking booking : named) {
            bookings.update(booking.forgotten(now));
            if (mayBeInTheCalendar(booking)) {
                deliveries.enqueue(NewDelivery.ofLatestState(
                        Target.ZENCAL, FORGET, booking.id().value()));
                meetings++;
            }
        }
        return new Forgotten(named.size(), meetings);
    }

    private static boolean mayBeInTheCalendar(Booking booking) {
        return switch (booking.state()) {
            case BookingState.Held _, BookingState.Cancelled _, BookingState.InDoubt _ -> true;
            case BookingState.Taken _, BookingState.Failed _ -> false;
        };
    }
}
