package pl.novahouse.chatbot.bootstrap.booking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.application.booking.BoardComparison;
import pl.novahouse.chatbot.application.booking.BookConsultation;
import pl.novahouse.chatbot.application.booking.BookingDesk;
import pl.novahouse.chatbot.application.booking.BookingErasure;
import pl.novahouse.chatbot.application.booking.BookingLinks;
import pl.novahouse.chatbot.application.booking.BookingTalk;
import pl.novahouse.chatbot.application.booking.CompareWithOutside;
import pl.novahouse.chatbot.application.booking.FindSlots;
import pl.novahouse.chatbot.application.booking.ForgettingCourier;
import pl.novahouse.chatbot.application.booking.ListDriftReports;
import pl.novahouse.chatbot.application.booking.ReadBookingLink;
import pl.novahouse.chatbot.application.booking.SettlingCourier;
import pl.novahouse.chatbot.application.booking.SlotFinder;
import pl.novahouse.chatbot.application.booking.TakeBoardHint;
import pl.novahouse.chatbot.application.booking.TakeCalendarHint;
import pl.novahouse.chatbot.application.booking.port.Bookings;
import pl.novahouse.chatbot.application.booking.port.DriftReports;
import pl.novahouse.chatbot.application.booking.port.OutsideHints;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.delivery.port.ExternalNames;
import pl.novahouse.chatbot.application.lead.ContactDialogue;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.bootstrap.delivery.FeatureCouriers;
import pl.novahouse.chatbot.bootstrap.shared.CompanyConfig;
import pl.novahouse.chatbot.domain.booking.BookingPage;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Settlement;
import pl.novahouse.chatbot.domain.booking.WebhookSecret;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.integrations.booking.ZencalMeetingCalendar;
import pl.novahouse.chatbot.integrations.booking.ZencalServicePart;
import pl.novahouse.chatbot.integrations.booking.ZencalSettings;
import pl.novahouse.chatbot.integrations.lead.MondayCrm;
import pl.novahouse.chatbot.persistence.operation.RecurringJob;

/** Makes what consultations are booked with. */
final class BookingWiring {

    private static final Duration LOOK_EVERY = Duration.ofMinutes(15);

    @Produces
    @Singleton
    Optional<ZencalMeetingCalendar> calendar(ZencalConfig config, InstantSource clock) {
        return config.apiKey().map(key -> new ZencalMeetingCalendar(settings(config, key), clock));
    }

    private static ZencalSettings settings(ZencalConfig config, String key) {
        return new ZencalSettings(
                config.baseUrl(),
                key,
                config.username().orElse(""),
                config.hostId().orElse(""),
                config.meetingTopic().orElse(""),
                config.place(),
                config.connectTimeout(),
                config.timeout(),
                config.believed(),
                config.rest(),
                Math.toIntExact(config.largestAnswer().asLongValue()));
    }

    @Produces
    @Singleton
    ServicePart calendarPart(Optional<ZencalMeetingCalendar> calendar) {
        return new ZencalServicePart(calendar);
    }

    @Produces
    @Singleton
    SlotFinder slotFinder(
            Optional<ZencalMeetingCalendar> calendar, Company company, InstantSource clock, BookingConfig config) {
        return new SlotFinder(
                calendar,
                new OfficeTime(company.hours()),
                clock,
                new SlotFinder.Rules(config.notice(), config.horizonDays(), config.onlyOfficeHours()));
    }

    @Produces
    @Singleton
    BookingLinks bookingLinks(CompanyConfig company, Optional<ZencalMeetingCalendar> calendar) {
        return new BookingLinks(new BookingPage(company.bookingPage()), calendar);
    }

    @Produces
    @Singleton
    Settlement settlement(BookingConfig config) {
        return new Settlement(config.patience(), config.attempts());
    }

    @Produces
    @Singleton
    BookingDesk bookingDesk(
            Transactions transactions,
            Conversations conversations,
            ConsentLedger consents,
            Bookings bookings,
            Deliveries deliveries,
            Optional<ZencalMeetingCalendar> calendar,
            Settlement settlement,
            Ids ids,
            InstantSource clock) {
        return new BookingDesk(
                transactions,
                new BookingDesk.Ports(conversations, consents, bookings, deliveries),
                calendar,
                settlement,
                ids,
                clock);
    }

    @Produces
    @Singleton
    BookingTalk bookingTalk(
            Transactions transactions,
            ConsentLedger consents,
            Bookings bookings,
            ConsentTexts texts,
            SlotFinder finder,
            BookingDesk desk,
            BookingLinks links,
            Company company,
            ContactDialogue contacts,
            Ids ids) {
        return new BookingTalk(
                transactions, consents, bookings, texts, finder, desk, links, company, contacts.handsOn(), ids);
    }

    @Produces
    @Singleton
    FindSlots findSlots(SlotFinder finder, BookingLinks links) {
        return new FindSlots(finder, links);
    }

    @Produces
    @Singleton
    BookConsultation bookConsultation(
            Transactions transactions,
            Conversations conversations,
            ConsentLedger consents,
            SecureTokens tokens,
            SlotFinder finder,
            BookingDesk desk,
            BookingLinks links) {
        return new BookConsultation(transactions, conversations, consents, tokens, finder, desk, links);
    }

    @Produces
    @Singleton
    ReadBookingLink readBookingLink(
            Transactions transactions,
            Conversations conversations,
            ConsentLedger consents,
            SecureTokens tokens,
            BookingLinks links) {
        return new ReadBookingLink(transactions, conversations, consents, tokens, links);
    }

    @Produces
    @Singleton
    FeatureCouriers bookingCouriers(
            Transactions transactions,
            Bookings bookings,
            ConsentLedger consents,
            Optional<ZencalMeetingCalendar> calendar,
            BookingDesk desk,
            Settlement settlement,
            InstantSource clock) {
        return new FeatureCouriers(
                List.of(
                        new SettlingCourier(transactions, bookings, consents, calendar, desk, settlement, clock),
                        new ForgettingCourier(transactions, bookings, calendar)),
                calendar.isPresent() ? Set.of() : Set.of(Target.ZENCAL));
    }

    @Produces
    @Singleton
    BookingErasure bookingErasure(Bookings bookings, Deliveries deliveries) {
        return new BookingErasure(bookings, deliveries);
    }

    @Produces
    @Singleton
    TakeCalendarHint takeCalendarHint(
            Transactions transactions,
            OutsideHints hints,
            Bookings bookings,
            Optional<ZencalMeetingCalendar> calendar,
            IncomingConfig config,
            InstantSource clock) {
        return new TakeCalendarHint(
                transactions, hints, bookings, calendar, config.zencalSecret().map(WebhookSecret::new), clock);
    }

    @Produces
    @Singleton
    ListDriftReports listDriftReports(Transactions transactions, DriftReports reports) {
        return new ListDriftReports(transactions, reports);
    }

    @Produces
    @Singleton
    CompareWithOutside compareWithOutside(
            Transactions transactions,
            Bookings bookings,
            OutsideHints hints,
            DriftReports reports,
            Optional<ZencalMeetingCalendar> calendar,
            BoardComparison board,
            Ids ids,
            InstantSource clock) {
        return new CompareWithOutside(transactions, bookings, hints, reports, calendar, board, ids, clock);
    }

    @Produces
    @Singleton
    RecurringJob comparingWithOutside(CompareWithOutside useCase, BookingConfig config) {
        var command = new CompareWithOutside.Command(config.comparedAt());
        return new RecurringJob("compare-with-outside", LOOK_EVERY, () -> useCase.execute(command));
    }

    @Produces
    @Singleton
    TakeBoardHint takeBoardHint(
            Transactions transactions,
            ExternalNames names,
            OutsideHints hints,
            DriftReports reports,
            BoardComparison board,
            IncomingConfig config,
            Ids ids,
            InstantSource clock) {
        return new TakeBoardHint(
                transactions,
                names,
                hints,
                reports,
                board,
                config.mondaySecret().map(WebhookSecret::new),
                ids,
                clock);
    }

    @Produces
    @Singleton
    BoardComparison boardComparison(
            Transactions transactions,
            Leads leads,
            ConsentLedger consents,
            Optional<MondayCrm> board,
            BookingConfig config) {
        return new BoardComparison(transactions, leads, consents, board, config.comparedLeads());
    }
}
