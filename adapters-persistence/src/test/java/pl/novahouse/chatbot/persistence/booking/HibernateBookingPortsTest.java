package pl.novahouse.chatbot.persistence.booking;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import pl.novahouse.chatbot.application.booking.port.Bookings;
import pl.novahouse.chatbot.application.booking.port.BookingsContract;
import pl.novahouse.chatbot.application.booking.port.DriftReports;
import pl.novahouse.chatbot.application.booking.port.DriftReportsContract;
import pl.novahouse.chatbot.application.booking.port.OutsideHints;
import pl.novahouse.chatbot.application.booking.port.OutsideHintsContract;
import pl.novahouse.chatbot.application.booking.port.SampleBookings;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class HibernateBookingPortsTest implements BookingsContract, OutsideHintsContract, DriftReportsContract {

    private final Transactions transactions;
    private final Bookings bookings;
    private final OutsideHints hints;
    private final DriftReports reports;

    @Inject
    HibernateBookingPortsTest(Transactions transactions, Bookings bookings, OutsideHints hints, DriftReports reports) {
        this.transactions = transactions;
        this.bookings = bookings;
        this.hints = hints;
        this.reports = reports;
    }

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
}
