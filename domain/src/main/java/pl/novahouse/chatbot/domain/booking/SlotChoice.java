package pl.novahouse.chatbot.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.MeetingTime;

/**
 * Which free slots are proposed: those that suit the wish, spread over its time, and when none does the nearest ones.
 *
 * @param slots at most as many as asked for, in order of time
 * @param suits whether they are what the visitor wished for
 */
public record SlotChoice(List<Slot> slots, boolean suits) {

    public SlotChoice {
        slots = List.copyOf(slots);
    }

    /**
     * @param free all that is free, in any order
     * @param wish when the visitor would like to talk; empty for any time
     * @param most at least 1
     */
    public static SlotChoice of(List<Slot> free, Optional<MeetingTime> wish, int most) {
        List<Slot> ordered =
                free.stream().sorted(Comparator.comparing(Slot::start)).toList();
        if (wish.isEmpty()) {
            return new SlotChoice(spread(ordered, most), true);
        }
        List<Slot> suiting =
                ordered.stream().filter(slot -> suits(slot, wish.get())).toList();
        return suiting.isEmpty()
                ? new SlotChoice(nearest(ordered, wish.get(), most), false)
                : new SlotChoice(spread(suiting, most), true);
    }

    /** Whether the slot begins when the wish allows. */
    public static boolean suits(Slot slot, MeetingTime wish) {
        LocalDateTime start = OfficeTime.inWarsaw(slot.start());
        LocalTime time = start.toLocalTime();
        return !start.toLocalDate().isBefore(wish.from())
                && !start.toLocalDate().isAfter(wish.to())
                && wish.notBefore().map(earliest -> !time.isBefore(earliest)).orElse(true)
                && wish.notAfter().map(latest -> !time.isAfter(latest)).orElse(true);
    }

    /** The first of each day first, then evenly what is left: three hours of one morning help nobody. */
    private static List<Slot> spread(List<Slot> ordered, int most) {
        if (ordered.size() <= most) {
            return ordered;
        }
        List<Slot> chosen = new ArrayList<>();
        for (Slot slot : ordered) {
            boolean newDay = chosen.isEmpty() || !isSameDay(chosen.getLast(), slot);
            if (newDay && chosen.size() < most) {
                chosen.add(slot);
            }
        }
        int missing = most - chosen.size();
        List<Slot> rest = new ArrayList<>(ordered);
        rest.removeAll(chosen);
        for (int i = 0; i < missing; i++) {
            chosen.add(rest.get((i + 1) * (rest.size() - 1) / missing));
        }
        return chosen.stream().sorted(Comparator.comparing(Slot::start)).toList();
    }

    private static boolean isSameDay(Slot one, Slot other) {
        return OfficeTime.inWarsaw(one.start())
                .toLocalDate()
                .equals(OfficeTime.inWarsaw(other.start()).toLocalDate());
    }

    /** Those nearest to the moment that was wished for. */
    private static List<Slot> nearest(List<Slot> ordered, MeetingTime wish, int most) {
        Instant wished = wish.from()
                .atTime(wish.notBefore().or(wish::notAfter).orElse(LocalTime.NOON))
                .atZone(OfficeTime.ZONE)
                .toInstant();
        return ordered.stream()
                .sorted(Comparator.comparing(
                        slot -> Duration.between(wished, slot.start()).abs()))
                .limit(most)
                .sorted(Comparator.comparing(Slot::start))
                .toList();
    }
}
