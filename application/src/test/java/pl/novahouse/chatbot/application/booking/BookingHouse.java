package pl.novahouse.chatbot.application.booking;

import static pl.novahouse.chatbot.application.booking.port.SampleBookings.slot;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.booking.port.InMemoryBookings;
import pl.novahouse.chatbot.application.booking.port.InMemoryDriftReports;
import pl.novahouse.chatbot.application.booking.port.InMemoryMeetingCalendar;
import pl.novahouse.chatbot.application.booking.port.InMemoryOutsideHints;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.application.catalogue.port.InMemoryCatalogues;
import pl.novahouse.chatbot.application.consent.port.InMemoryConsentLedger;
import pl.novahouse.chatbot.application.consent.port.SampleConsents;
import pl.novahouse.chatbot.application.conversation.AcknowledgementResponder;
import pl.novahouse.chatbot.application.conversation.CourtesyResponder;
import pl.novahouse.chatbot.application.conversation.Dialogue;
import pl.novahouse.chatbot.application.conversation.FallbackResponder;
import pl.novahouse.chatbot.application.conversation.NewConversations;
import pl.novahouse.chatbot.application.conversation.Responders;
import pl.novahouse.chatbot.application.conversation.TakeTurn;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryMessages;
import pl.novahouse.chatbot.application.conversation.port.InMemoryTurns;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveries;
import pl.novahouse.chatbot.application.knowledge.port.InMemoryUnansweredQuestions;
import pl.novahouse.chatbot.application.shared.port.CountedSecureTokens;
import pl.novahouse.chatbot.application.shared.port.InMemoryDeclension;
import pl.novahouse.chatbot.application.shared.port.InMemoryTextAnalysis;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingPage;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Settlement;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.conversation.ShownNotices;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.SampleCompany;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** The booking's use cases on in-memory ports, on Tuesday, 24 November 2026, at 11:00 in Warsaw. */
final class BookingHouse {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final BookingPage PAGE = new BookingPage(URI.create("https://calendar.example/company/page"));
    static final Settlement SETTLEMENT = new Settlement(Duration.ofSeconds(90), 2);

    final InMemoryTransactions transactions = new InMemoryTransactions();
    final InMemoryMessages messages = new InMemoryMessages();
    final InMemoryConversations conversations = new InMemoryConversations(messages);
    final InMemoryConsentLedger consents = new InMemoryConsentLedger();
    final InMemoryBookings bookings = new InMemoryBookings();
    final InMemoryOutsideHints hints = new InMemoryOutsideHints();
    final InMemoryDriftReports reports = new InMemoryDriftReports();
    final InMemoryMeetingCalendar calendar = new InMemoryMeetingCalendar();
    final CountedSecureTokens tokens = new CountedSecureTokens();
    final SequentialIds ids = new SequentialIds();
    final InMemoryDeliveries deliveries = new InMemoryDeliveries(ids, this::now);

    final List<ConversationId> handedOn = new ArrayList<>();

    private Instant now = NOW;
    private Optional<MeetingCalendar> offered = Optional.of(calendar);
    private Optional<TakeTurn.Session> session = Optional.empty();

    BookingHouse() {
        calendar.beforeEachCall(() -> {
            if (transactions.isOpen()) {
                throw new IllegalStateException("a transaction is open while the calendar is asked");
            }
        });
    }

    /** The house of a company that has no access to the calendar's API. */
    BookingHouse withoutCalendar() {
        offered = Optional.empty();
        return this;
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Makes half an hour free. */
    Slot free(String start) {
        Slot slot = slot(Instant.parse(start));
        calendar.offer(slot);
        return slot;
    }

    ConversationId openConversation() {
        SessionToken token = tokens.issue();
        ConversationId id = new ConversationId(ids.next());
        transactions.inTransaction(() -> {
            conversations.add(OpenConversation.start(id, tokens.hash(token), Language.PL, now));
            return id;
        });
        session = Optional.of(new TakeTurn.Session(id, token));
        return id;
    }

    Optional<SessionToken> token() {
        return session.map(TakeTurn.Session::token);
    }

    ConversationId conversation() {
        return session.orElseThrow().conversation();
    }

    void consent(ConversationId conversation) {
        transactions.inTransaction(() -> {
            consents.append(SampleConsents.granted(conversation, Purpose.CONTACT));
            return conversation;
        });
    }

    void withdraw(ConversationId conversation) {
        transactions.inTransaction(() -> {
            consents.append(SampleConsents.withdrawn(conversation, Purpose.CONTACT));
            return conversation;
        });
    }

    SlotFinder finder() {
        return new SlotFinder(
                offered,
                new OfficeTime(SampleCompany.COMPANY.hours()),
                this::now,
                new SlotFinder.Rules(Duration.ofHours(2), 42, true));
    }

    BookingLinks links() {
        return new BookingLinks(PAGE, offered);
    }

    BookingDesk desk() {
        return new BookingDesk(
                transactions,
                new BookingDesk.Ports(conversations, consents, bookings, deliveries),
                offered,
                SETTLEMENT,
                ids,
                this::now);
    }

    BookConsultation bookConsultation() {
        return new BookConsultation(transactions, conversations, consents, tokens, finder(), desk(), links());
    }

    SettlingCourier settling() {
        return new SettlingCourier(transactions, bookings, consents, offered, desk(), SETTLEMENT, this::now);
    }

    List<Booking> stored(ConversationId conversation) {
        return transactions.inTransaction(() -> bookings.of(conversation));
    }

    List<Delivery> queue() {
        return transactions.inTransaction(() -> deliveries
                .page(new DeliveryFilter(Optional.empty(), Optional.empty(), Optional.empty(), 0, 50))
                .deliveries());
    }

    private TakeTurn takeTurn() {
        BookingTalk talk = new BookingTalk(
                transactions,
                consents,
                bookings,
                SampleConsents.TEXTS,
                finder(),
                desk(),
                links(),
                SampleCompany.COMPANY,
                turn -> handedOn.add(turn.conversation().id()),
                ids);
        Dialogue dialogue = new Dialogue(
                new InMemoryTextAnalysis(),
                new ProfileReader(),
                new InMemoryCatalogues(PriceList.CATALOGUE),
                new Responders(
                        List.of(
                                new SlotAnswerResponder(talk),
                                new CourtesyResponder(SampleCompany.COMPANY, PAGE.address()),
                                new ConsultationResponder(talk),
                                new AcknowledgementResponder(new InMemoryDeclension())),
                        Optional.empty(),
                        new FallbackResponder()),
                new InMemoryUnansweredQuestions(),
                List.of(),
                this::now);
        return new TakeTurn(
                transactions,
                conversations,
                messages,
                new InMemoryTurns(conversations, messages),
                new NewConversations(
                        conversations, new InMemoryConversationEvents(), ids, tokens, new ShownNotices("1", "1")),
                dialogue,
                ids,
                tokens,
                this::now,
                new TakeTurn.Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), 20, Duration.ZERO));
    }

    /** The visitor writes; the answer comes back. */
    TakeTurn.Result say(String message) {
        pass(Duration.ofSeconds(5));
        TakeTurn.Result result =
                takeTurn().execute(new TakeTurn.Command(message, session, Optional.<UUID>empty(), _ -> {}));
        result.issuedToken()
                .ifPresent(token -> session =
                        Optional.of(new TakeTurn.Session(result.conversation().id(), token)));
        return result;
    }

    /** The words of the answer. */
    String hear(String message) {
        return say(message).answer().text();
    }
}
