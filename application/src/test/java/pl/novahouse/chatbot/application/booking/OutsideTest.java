package pl.novahouse.chatbot.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static pl.novahouse.chatbot.application.booking.port.SampleBookings.ANNA;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.booking.port.InMemoryMeetingCalendar.Mood;
import pl.novahouse.chatbot.application.consent.port.SampleConsents;
import pl.novahouse.chatbot.application.delivery.port.InMemoryExternalNames;
import pl.novahouse.chatbot.application.lead.port.InMemoryCrm;
import pl.novahouse.chatbot.application.lead.port.InMemoryLeads;
import pl.novahouse.chatbot.application.lead.port.SampleLeads;
import pl.novahouse.chatbot.domain.booking.BoardHint;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.CalendarHint;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.MeetingStatus;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.booking.WebhookSecret;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What is made of hints from the calendar, and of the comparison with it at night. */
class OutsideTest {

    private static final String SECRET = "a-secret-of-the-tests";

    private final BookingHouse house = new BookingHouse();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryCrm board = new InMemoryCrm();
    private final InMemoryExternalNames names = new InMemoryExternalNames();
    private final Slot slot = house.free("2026-12-01T15:00:00Z");
    private final ConversationId conversation = house.openConversation();

    private void book() {
        house.consent(conversation);
        house.desk().book(conversation, slot, ANNA);
    }

    private Meeting meeting() {
        return house.calendar.all().getFirst();
    }

    private Meeting changed(MeetingStatus status, Instant start) {
        Meeting before = meeting();
        return new Meeting(
                before.id(),
                start,
                start.plusSeconds(1800),
                status,
                before.place(),
                before.attendee(),
                before.joinLink());
    }

    private BookingState state() {
        return house.stored(conversation).getFirst().state();
    }

    private TakeCalendarHint takeHint() {
        return new TakeCalendarHint(
                house.transactions,
                house.hints,
                house.bookings,
                Optional.of(house.calendar),
                Optional.of(new WebhookSecret(SECRET)),
                house::now);
    }

    private boolean hint(String event) {
        return takeHint()
                .execute(new TakeCalendarHint.Command(
                        SECRET, Optional.of(new CalendarHint(meeting().id(), event, Optional.empty()))))
                .changed();
    }

    @Test
    void a_hint_alone_changes_nothing() {
        book();
        assertThat(hint("cancelled")).isFalse();
        assertThat(state()).isInstanceOf(BookingState.Held.class);
    }

    @Test
    void a_cancelled_meeting_is_read_and_then_believed() {
        book();
        house.calendar.put(changed(MeetingStatus.CANCELED, slot.start()));
        assertThat(hint("cancelled")).isTrue();
        assertThat(state()).isEqualTo(new BookingState.Cancelled(meeting().id()));
    }

    @Test
    void a_moved_meeting_moves_the_booking() {
        book();
        house.calendar.put(changed(MeetingStatus.CONFIRMED, slot.start().plusSeconds(3600)));
        assertThat(hint("rescheduled")).isTrue();
        assertThat(house.stored(conversation).getFirst().slot().start())
                .isEqualTo(slot.start().plusSeconds(3600));
    }

    @Test
    void a_booking_in_doubt_is_settled_by_its_meeting() {
        house.consent(conversation);
        house.calendar.beforeLong(Mood.BOOKS_IN_SILENCE);
        house.desk().book(conversation, slot, ANNA);
        assertThat(hint("scheduled")).isTrue();
        assertThat(state()).isEqualTo(new BookingState.Held(meeting().id()));
    }

    @Test
    void the_same_hint_is_looked_at_once() {
        book();
        hint("scheduled");
        int calls = house.calendar.calls().size();
        assertThat(hint("scheduled")).isFalse();
        assertThat(house.calendar.calls()).hasSize(calls);
    }

    @Test
    void a_hint_that_could_not_be_followed_is_looked_at_again() {
        book();
        house.calendar.put(changed(MeetingStatus.CANCELED, slot.start()));
        house.calendar.away(true);
        assertThatThrownBy(() -> hint("cancelled")).isInstanceOf(ProblemException.class);
        house.calendar.away(false);
        assertThat(hint("cancelled")).isTrue();
    }

    @Test
    void a_wrong_secret_is_told_nothing() {
        book();
        for (String shown : List.of("", "a-secret-of-the-test", "a-secret-of-the-tests ", "A-SECRET-OF-THE-TESTS")) {
            assertThatThrownBy(() -> takeHint().execute(new TakeCalendarHint.Command(shown, Optional.empty())))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.NotFound()));
        }
    }

    @Test
    void a_meeting_of_nobody_we_know_leaves_no_trace() {
        book();
        house.calendar.put(new Meeting(
                new MeetingId("foreign"),
                slot.start(),
                slot.end(),
                MeetingStatus.CREATED,
                meeting().place(),
                Optional.empty(),
                Optional.empty()));
        assertThat(takeHint()
                        .execute(new TakeCalendarHint.Command(
                                SECRET,
                                Optional.of(new CalendarHint(
                                        new MeetingId("foreign"), "scheduled", Optional.of(slot.start())))))
                        .changed())
                .isFalse();
    }

    private BoardComparison comparison(int most) {
        return new BoardComparison(house.transactions, leads, house.consents, Optional.of(board), most);
    }

    private Optional<DriftReport> compare() {
        return compare(10);
    }

    private Optional<DriftReport> compare(int most) {
        return new CompareWithOutside(
                        house.transactions,
                        house.bookings,
                        house.hints,
                        house.reports,
                        Optional.of(house.calendar),
                        comparison(most),
                        house.ids,
                        house::now)
                .execute(new CompareWithOutside.Command(LocalTime.of(2, 30)))
                .report();
    }

    @Test
    void sides_that_agree_make_an_empty_report_once_a_night() {
        book();
        DriftReport report = compare().orElseThrow();
        assertThat(report.bookings()).isEqualTo(1);
        assertThat(report.drifts()).isEmpty();
        assertThat(compare()).isEmpty();
        house.pass(Duration.ofHours(15));
        assertThat(compare()).isEmpty();
        house.pass(Duration.ofHours(1));
        assertThat(compare()).isPresent();
    }

    @Test
    void what_the_calendar_does_not_hold_is_reported() {
        book();
        house.calendar.remove(meeting().id());
        assertThat(compare().orElseThrow().drifts()).singleElement().satisfies(drift -> {
            assertThat(drift.kind()).isEqualTo(Drift.Kind.MEETING_MISSING);
            assertThat(drift.corrected()).isFalse();
        });
        assertThat(state()).isInstanceOf(BookingState.Held.class);
    }

    @Test
    void what_was_cancelled_or_moved_is_reported_and_corrected() {
        book();
        house.calendar.put(changed(MeetingStatus.CANCELED, slot.start()));
        assertThat(compare().orElseThrow().drifts())
                .singleElement()
                .satisfies(drift -> assertThat(drift.corrected()).isTrue());
        assertThat(state()).isInstanceOf(BookingState.Cancelled.class);
    }

    @Test
    void a_person_twice_at_one_time_and_an_old_doubt_are_reported() {
        house.consent(conversation);
        house.calendar.beforeLong(Mood.BOOKS_IN_SILENCE);
        house.desk().book(conversation, slot, ANNA);
        Meeting first = meeting();
        house.calendar.put(new Meeting(
                new MeetingId("second"),
                first.start(),
                first.end(),
                first.status(),
                first.place(),
                first.attendee(),
                first.joinLink()));
        house.pass(Duration.ofHours(2));
        assertThat(compare().orElseThrow().drifts())
                .extracting(Drift::kind)
                .containsExactlyInAnyOrder(Drift.Kind.BOOKING_IN_DOUBT, Drift.Kind.MEETING_TWICE);
    }

    @Test
    void a_calendar_that_is_away_is_named_and_nothing_is_concluded() {
        book();
        house.calendar.away(true);
        DriftReport report = compare().orElseThrow();
        assertThat(report.unreachable()).containsExactly("calendar");
        assertThat(report.drifts()).isEmpty();
    }

    private Lead lead() {
        return house.transactions.inTransaction(() -> {
            Lead lead = createdNow(SampleLeads.rich());
            leads.add(lead);
            consents(lead);
            return lead;
        });
    }

    private Lead createdNow(Lead rich) {
        return new Lead(
                rich.id(),
                rich.version(),
                rich.contact(),
                rich.enquiry(),
                rich.language(),
                rich.message(),
                rich.status(),
                rich.assessment(),
                rich.assignee(),
                rich.nextAction(),
                rich.origins(),
                rich.history(),
                house.now(),
                house.now());
    }

    private void consents(Lead lead) {
        lead.origins().forEach(origin -> house.consents.append(SampleConsents.decision(origin, Purpose.CONTACT, true)));
    }

    private boolean boardHint(String item) {
        return boardHint(new BoardHint(item, "update_column_value", ""));
    }

    private boolean boardHint(BoardHint hint) {
        return new TakeBoardHint(
                        house.transactions,
                        names,
                        house.hints,
                        house.reports,
                        comparison(10),
                        Optional.of(new WebhookSecret(SECRET)),
                        house.ids,
                        house::now)
                .execute(new TakeBoardHint.Command(SECRET, Optional.of(hint)))
                .drift()
                .isPresent();
    }

    @Test
    void a_lead_stands_on_the_board_exactly_once() {
        Lead once = lead();
        Lead never = lead();
        Lead twice = lead();
        board.put(CrmItem.of(once, Consents.none()));
        board.put(CrmItem.of(twice, Consents.none()));
        board.put(CrmItem.of(twice, Consents.none()));
        house.pass(Duration.ofHours(2));

        DriftReport report = compare().orElseThrow();

        assertThat(report.leads()).isEqualTo(3);
        assertThat(report.drifts())
                .extracting(Drift::kind, Drift::subject)
                .containsExactlyInAnyOrder(
                        tuple(Drift.Kind.LEAD_MISSING, never.id().value().toString()),
                        tuple(Drift.Kind.LEAD_TWICE, twice.id().value().toString()));
    }

    @Test
    void a_hint_of_the_board_is_looked_up_before_anything_is_said() {
        Lead lead = lead();
        String item = board.put(CrmItem.of(lead, Consents.none()));
        names.learn(Target.MONDAY, lead.id().value(), item);
        assertThat(boardHint(item)).isFalse();
        board.delete(item);
        assertThat(boardHint("999")).isFalse();
        assertThat(boardHint(item)).isTrue();
        assertThat(compare()).as("a hint is no night").isPresent();
    }

    @Test
    void a_lead_that_the_board_shows_differently_is_reported_once_it_had_time_to_arrive() {
        Lead lead = lead();
        board.put(CrmItem.of(lead, Consents.none()));
        house.pass(Duration.ofMinutes(30));
        house.transactions.inTransaction(
                () -> leads.update(lead.becoming(LeadStatus.CONTACTED, Optional.empty(), "Maria", house.now())));
        house.pass(Duration.ofMinutes(40));
        assertThat(compare().orElseThrow().drifts())
                .as("the change may still be on its way")
                .isEmpty();

        house.pass(Duration.ofDays(1));
        assertThat(compare().orElseThrow().drifts()).singleElement().satisfies(drift -> {
            assertThat(drift.kind()).isEqualTo(Drift.Kind.LEAD_DIFFERS);
            assertThat(drift.subject()).isEqualTo(lead.id().value().toString());
            assertThat(drift.note()).contains("status", "następny krok").doesNotContain("Zażółć", "@", "+48");
            assertThat(drift.corrected()).isFalse();
        });
    }

    @Test
    void older_leads_take_turns_when_a_night_has_calls_left() {
        List<String> missing = Stream.of(lead(), lead(), lead())
                .map(lead -> lead.id().value().toString())
                .toList();
        house.pass(Duration.ofDays(5));

        List<String> reported = IntStream.range(0, 3)
                .mapToObj(_ -> {
                    house.pass(Duration.ofDays(1));
                    return compare(1).orElseThrow().drifts().getFirst().subject();
                })
                .toList();

        assertThat(reported).containsExactlyInAnyOrderElementsOf(missing);
    }

    @Test
    void the_same_hint_of_the_board_is_looked_at_once() {
        Lead lead = lead();
        String item = board.put(CrmItem.of(lead, Consents.none()));
        names.learn(Target.MONDAY, lead.id().value(), item);
        board.delete(item);
        BoardHint hint = new BoardHint(item, "item_deleted", "2026-11-24T10:00:00Z");

        assertThat(boardHint(hint)).isTrue();
        int calls = board.calls();
        assertThat(boardHint(hint)).isFalse();
        assertThat(board.calls()).isEqualTo(calls);
        assertThat(boardHint(new BoardHint(item, "item_deleted", "later"))).isTrue();
        assertThat(house.transactions.inTransaction(() -> house.reports.latest(10)))
                .as("what was reported is not reported again")
                .hasSize(1);
    }

    @Test
    void a_hint_that_the_board_did_not_let_us_follow_is_looked_at_again() {
        Lead lead = lead();
        String item = board.put(CrmItem.of(lead, Consents.none()));
        names.learn(Target.MONDAY, lead.id().value(), item);
        BoardHint hint = new BoardHint(item, "update_name", "one");
        board.failing(InMemoryCrm.Moment.BEFORE);
        assertThatThrownBy(() -> boardHint(hint)).isInstanceOf(ProblemException.class);

        board.delete(item);
        assertThat(boardHint(hint)).isTrue();
    }
}
