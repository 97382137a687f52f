package pl.novahouse.chatbot.application.booking.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.novahouse.chatbot.application.booking.port.SampleBookings.ANNA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What every calendar guarantees; begins with the slots that it is told to offer and no meeting. */
public interface MeetingCalendarContract {

    MeetingCalendar calendar();

    /** The slot of half an hour that is free at this start; made free by the call. */
    Slot offered(Instant start);

    /** Makes the calendar unreachable. */
    void goAway();

    /** Noon in Warsaw of a day at least a week ahead of the adapter's today. */
    Instant noon();

    @Test
    default void free_slots_come_in_order_for_the_days_asked_for() {
        Slot later = offered(noon().plusSeconds(3600));
        Slot first = offered(noon());
        Slot nextWeek = offered(noon().plusSeconds(7 * 86_400));

        assertThat(calendar().free(day(), day())).containsExactly(first, later);
        assertThat(calendar().free(day(), day().plusDays(7))).containsExactly(first, later, nextWeek);
        assertThat(calendar().free(day().plusDays(1), day().plusDays(1))).isEmpty();
    }

    @Test
    default void a_booked_slot_is_a_meeting_with_the_attendee_and_free_no_more() {
        Slot slot = offered(noon());
        assertThat(calendar().isFree(slot)).isTrue();

        BookingOutcome outcome = calendar().book(slot, ANNA, new BookingId(SampleBookings.id()));

        assertThat(outcome).isInstanceOf(BookingOutcome.Booked.class);
        MeetingId id = ((BookingOutcome.Booked) outcome).meeting();
        Meeting meeting = calendar().find(id).orElseThrow();
        assertThat(meeting.isOf(ANNA.email(), slot.start())).isTrue();
        assertThat(meeting.end()).isEqualTo(slot.end());
        assertThat(meeting.status().holds()).isTrue();
        assertThat(calendar().meetings(day(), day())).containsExactly(meeting);
        assertThat(calendar().meetings(day().plusDays(1), day().plusDays(3))).isEmpty();
        assertThat(calendar().free(day(), day())).isEmpty();
        assertThat(calendar().isFree(slot)).isFalse();
    }

    @Test
    default void a_slot_that_is_gone_is_taken() {
        Slot slot = offered(noon());
        calendar().book(slot, ANNA, new BookingId(SampleBookings.id()));
        assertThat(calendar().book(slot, ANNA, new BookingId(SampleBookings.id())))
                .isEqualTo(new BookingOutcome.SlotTaken());
    }

    @Test
    default void an_unknown_meeting_is_not_found() {
        assertThat(calendar().find(new MeetingId("00000000-0000-4000-8000-00000000dead")))
                .isEmpty();
    }

    @Test
    default void every_one_time_link_is_another_one() {
        assertThat(List.of(calendar().oneTimeLink(), calendar().oneTimeLink()))
                .doesNotHaveDuplicates()
                .allMatch(link -> "https".equals(link.getScheme()));
    }

    @Test
    default void a_calendar_that_is_away_is_unavailable_and_books_nothing_for_sure() {
        Slot slot = offered(noon());
        goAway();
        assertThatThrownBy(() -> calendar().free(day(), day()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isInstanceOf(Problem.Unavailable.class));
        assertThat(calendar().book(slot, ANNA, new BookingId(SampleBookings.id())))
                .isEqualTo(new BookingOutcome.Rejected(BookingOutcome.Reason.NOT_REACHED));
    }

    private LocalDate day() {
        return OfficeTime.inWarsaw(noon()).toLocalDate();
    }
}
