package pl.novahouse.chatbot.rest.booking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.booking.BoardComparison;
import pl.novahouse.chatbot.application.booking.BookConsultation;
import pl.novahouse.chatbot.application.booking.BookingDesk;
import pl.novahouse.chatbot.application.booking.BookingLinks;
import pl.novahouse.chatbot.application.booking.FindSlots;
import pl.novahouse.chatbot.application.booking.ListDriftReports;
import pl.novahouse.chatbot.application.booking.ReadBookingLink;
import pl.novahouse.chatbot.application.booking.SlotFinder;
import pl.novahouse.chatbot.application.booking.TakeBoardHint;
import pl.novahouse.chatbot.application.booking.TakeCalendarHint;
import pl.novahouse.chatbot.application.booking.port.InMemoryBookings;
import pl.novahouse.chatbot.application.booking.port.InMemoryDriftReports;
import pl.novahouse.chatbot.application.booking.port.InMemoryMeetingCalendar;
import pl.novahouse.chatbot.application.booking.port.InMemoryOutsideHints;
import pl.novahouse.chatbot.application.booking.port.OutsideHints;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveries;
import pl.novahouse.chatbot.application.delivery.port.InMemoryExternalNames;
import pl.novahouse.chatbot.application.lead.port.InMemoryCrm;
import pl.novahouse.chatbot.application.lead.port.InMemoryLeads;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.domain.booking.BookingPage;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Settlement;
import pl.novahouse.chatbot.domain.booking.WebhookSecret;
import pl.novahouse.chatbot.domain.shared.SampleCompany;
import pl.novahouse.chatbot.rest.shared.House;
import pl.novahouse.chatbot.rest.shared.SampleThing;

/** The use cases of booking on in-memory ports, on Tuesday, 24 November 2026. */
@Singleton
public final class BookingHouse {

    static final String SECRET = "a-secret-of-the-tests-for-webhooks";
    static final URI PAGE = URI.create("https://calendar.example/company/page");

    final InMemoryMeetingCalendar calendar = new InMemoryMeetingCalendar();
    final InMemoryBookings bookings = new InMemoryBookings();

    private final OutsideHints hints = new InMemoryOutsideHints();
    private final InMemoryDriftReports reports = new InMemoryDriftReports();
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-24T10:00:00Z"));
    private final Ids ids = new SequentialIds();
    private final House house;
    private final SlotFinder finder;
    private final BookingLinks links;

    BookingHouse(House house) {
        this.house = house;
        this.finder = new SlotFinder(
                Optional.of(calendar),
                new OfficeTime(SampleCompany.COMPANY.hours()),
                clock,
                new SlotFinder.Rules(Duration.ofHours(2), 42, true));
        this.links = new BookingLinks(new BookingPage(PAGE), Optional.of(calendar));
        reports.add(new DriftReport(
                new UUID(0, 1),
                DriftReport.Occasion.NIGHT,
                clock.instant(),
                clock.instant(),
                1,
                0,
                List.of(
                        new Drift(Drift.Kind.MEETING_MOVED, "b-1", "Spotkanie przeniesiono w kalendarzu.", true),
                        new Drift(
                                Drift.Kind.LEAD_DIFFERS, "l-1", "Pozycja 7 pokazuje co innego: <b>status</b>.", false)),
                List.of("monday")));
    }

    @Produces
    @Singleton
    FindSlots findSlots() {
        return new FindSlots(finder, links);
    }

    @Produces
    @Singleton
    BookConsultation bookConsultation() {
        BookingDesk desk = new BookingDesk(
                house.transactions(),
                new BookingDesk.Ports(
                        house.conversations(), house.consents(), bookings, new InMemoryDeliveries(ids, clock)),
                Optional.of(calendar),
                new Settlement(Duration.ofSeconds(90), 2),
                ids,
                clock);
        return new BookConsultation(
                house.transactions(), house.conversations(), house.consents(), house.tokens(), finder, desk, links);
    }

    @Produces
    @Singleton
    ReadBookingLink readBookingLink() {
        return new ReadBookingLink(
                house.transactions(), house.conversations(), house.consents(), house.tokens(), links);
    }

    @Produces
    @Singleton
    TakeCalendarHint takeCalendarHint() {
        return new TakeCalendarHint(
                house.transactions(),
                hints,
                bookings,
                Optional.of(calendar),
                Optional.of(new WebhookSecret(SECRET)),
                clock);
    }

    @Produces
    @Singleton
    TakeBoardHint takeBoardHint() {
        return new TakeBoardHint(
                house.transactions(),
                new InMemoryExternalNames(),
                hints,
                reports,
                new BoardComparison(
                        house.transactions(),
                        new InMemoryLeads(),
                        house.consents(),
                        Optional.of(new InMemoryCrm()),
                        10),
                Optional.of(new WebhookSecret(SECRET)),
                ids,
                clock);
    }

    @Produces
    @Singleton
    ListDriftReports listDriftReports() {
        return new ListDriftReports(house.transactions(), reports);
    }

    @Produces
    @Singleton
    SampleThing sampleSecret() {
        return new SampleThing("/api/v1/webhooks/", () -> SECRET);
    }
}
