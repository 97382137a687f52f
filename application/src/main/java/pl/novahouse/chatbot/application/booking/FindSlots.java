package pl.novahouse.chatbot.application.booking;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

/** Shows the free slots of a span of days; where none can be shown, the link still leads to all of them. */
public final class FindSlots {

    /** The most days that are looked at in one call. */
    public static final int MOST_DAYS = 31;

    private final SlotFinder finder;
    private final BookingLinks links;

    public FindSlots(SlotFinder finder, BookingLinks links) {
        this.finder = finder;
        this.links = links;
    }

    /**
     * @param from the first day, by the calendar of Warsaw; empty for today
     * @param to the last day, included; empty for two weeks in all
     */
    public record Command(Optional<LocalDate> from, Optional<LocalDate> to) {}

    /**
     * @param bookable whether slots can be booked here at all now; when not, the list is empty for that reason
     * @param page where a visitor books by themselves
     */
    public record Result(List<Slot> slots, boolean bookable, URI page) {
        public Result {
            slots = List.copyOf(slots);
        }
    }

    /** @throws ProblemException {@link Problem.ValidationFailed} for days in the wrong order or too many of them */
    public Result execute(Command command) {
        LocalDate from = command.from().orElseGet(finder::today);
        LocalDate to = command.to().orElse(from.plusDays(SlotFinder.USUAL_DAYS - 1L));
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            throw new ProblemException(
                    new Problem.ValidationFailed(List.of(new Violation("to", Violation.Rule.OUT_OF_RANGE))));
        }
        if (!finder.isOffering()) {
            return new Result(List.of(), false, links.plain());
        }
        try {
            return new Result(finder.between(from, to), true, links.plain());
        } catch (ProblemException refused) {
            if (refused.problem() instanceof Problem.Unavailable) {
                return new Result(List.of(), false, links.plain());
            }
            throw refused;
        }
    }
}
