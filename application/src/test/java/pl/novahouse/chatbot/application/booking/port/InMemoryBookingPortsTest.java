package pl.novahouse.chatbot.application.booking.port;

import java.time.Instant;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/** The fakes keep what the real adapters promise. */
class InMemoryBookingPortsTest
        implements BookingsContract, OutsideHintsContract, DriftReportsContract, MeetingCalendarContract {

    private final Transactions transactions = new InMemoryTransactions();
    private final Bookings bookings = new InMemoryBookings();
    private final OutsideHints hints = new InMemoryOutsideHints();
    private final DriftReports reports = new InMemoryDriftReports();
    private final InMemoryMeetingCalendar calendar = new InMemoryMeetingCalendar();

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Bookings bookings() {
        return bookings;
    }

    @Override
    public ConversationId someConversation() {
        return new ConversationId(SampleBookings.id());
    }

    @Override
    public OutsideHints hints() {
        return hints;
    }

    @Override
    public DriftReports reports() {
        return reports;
    }

    @Override
    public MeetingCalendar calendar() {
        return calendar;
    }

    @Override
    public Slot offered(Instant start) {
        Slot slot = SampleBookings.slot(start);
        calendar.offer(slot);
        return slot;
    }

    @Override
    public void goAway() {
        calendar.away(true);
    }

    @Override
    public Instant noon() {
        return Instant.parse("2026-12-01T11:00:00Z");
    }
}
