package pl.novahouse.chatbot.application.booking;

import java.net.URI;
import java.util.Optional;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.booking.BookingPage;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Hands out the links under which a visitor books by themselves; one of them always works. */
public final class BookingLinks {

    private final BookingPage page;
    private final Optional<? extends MeetingCalendar> calendar;

    public BookingLinks(BookingPage page, Optional<? extends MeetingCalendar> calendar) {
        this.page = page;
        this.calendar = calendar;
    }

    /** The public page, without a word about the visitor. */
    URI plain() {
        return page.address();
    }

    /** The public page filled in for somebody who consented to be contacted. */
    URI filledFor(Attendee attendee) {
        return page.filledFor(attendee);
    }

    /** A link that dies after one use, where the calendar gives one, else the public page. */
    URI onceOrPlain() {
        if (calendar.isEmpty()) {
            return plain();
        }
        try {
            return calendar.get().oneTimeLink();
        } catch (ProblemException refused) {
            if (refused.problem() instanceof Problem.Unavailable) {
                return plain();
            }
            throw refused;
        }
    }
}
