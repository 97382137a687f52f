package pl.novahouse.chatbot.domain.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** Finds the days and hours that a text names and joins those that belong together: "w przyszły wtorek po 16". */
final class Calendar {

    private static final Phrases FILLER = Phrases.of("najlepiej|gdzies|jakos|tak|(|np|moze|najchetniej|,");

    private static final Phrases CALL = Phrases.of(
            "dzwon*|zadzwon*|oddzwon*|telefon*|kontakt*|spotka*|spotkaj*|dostepn*|rozmow*|wolny|wolna|wolne|odbieram|call|meet|available");

    private final Utterance text;
    private final DayGrammar days;
    private final Months months;
    private final HourGrammar hours;
    private final boolean asked;
    private final IntPredicate measured;

    /**
     * @param measured whether a number with a unit stands at the position
     */
    Calendar(Utterance text, LocalDate today, Cues cues, IntPredicate measured) {
        this.text = text;
        boolean areas = cues.isAskedFor(ProfileField.AREA) || cues.isAskedFor(ProfileField.BUDGET);
        this.days = new DayGrammar(text, today, areas);
        this.months = new Months(text, today);
        this.hours = new HourGrammar(text);
        this.asked = cues.isAskedFor(ProfileField.MEETING_TIME);
        this.measured = measured;
    }

    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        int position = 0;
        while (position < text.size()) {
            Optional<Moment> moment = at(position);
            moment.ifPresent(moments::add);
            position = moment.map(Moment::to).orElse(position + 1);
        }
        return moments;
    }

    private Optional<Moment> at(int position) {
        if (text.isAddress(position) || measured.test(position)) {
            return Optional.empty();
        }
        Optional<Days> named = daysAt(position);
        if (named.isPresent()) {
            return Optional.of(fromDays(position, named.get()));
        }
        Optional<Hours> beforeDay = hoursAt(position, true)
                .filter(found ->
                        daysAt(found.to()).filter(later -> !later.isMonth()).isPresent());
        return hoursAt(position, asked || isCall(position))
                .or(() -> beforeDay)
                .map(found -> fromHours(position, found));
    }

    /** "proszę dzwonić po 17" names an hour. */
    private boolean isCall(int position) {
        return CALL.in(text, Math.max(text.clauseStart(position), position - 4), position);
    }

    private Moment fromDays(int position, Days named) {
        Days joined = joined(named);
        int next = FILLER.at(text, joined.to()) ? joined.to() + 1 : joined.to();
        Optional<Hours> time =
                joined.isMonth() ? Optional.empty() : hoursAt(joined.to(), true).or(() -> hoursAt(next, true));
        if (time.isEmpty()) {
            return new Moment(Optional.of(joined), Optional.empty(), position, joined.to());
        }
        Hours found = refined(time.get());
        Optional<Days> after = daysAt(found.to()).filter(later -> !later.isMonth());
        return new Moment(
                Optional.of(after.map(later -> project(joined, later)).orElse(joined)),
                Optional.of(found),
                position,
                after.map(Days::to).orElse(found.to()));
    }

    private Moment fromHours(int position, Hours found) {
        Hours refined = refined(found);
        Optional<Days> after = daysAt(refined.to()).filter(later -> !later.isMonth());
        return after.map(later -> {
                    Days joined = joined(later);
                    return new Moment(Optional.of(joined), Optional.of(refined), position, joined.to());
                })
                .orElseGet(() -> new Moment(Optional.empty(), Optional.of(refined), position, refined.to()));
    }

    /** "rano o 9", "po południu o 15": the exact hour says more than the part of the day. */
    private Hours refined(Hours first) {
        return hoursAt(first.to(), true)
                .filter(next -> next.notBefore().isPresent() || next.notAfter().isPresent())
                .map(next -> combine(first, next))
                .orElse(first);
    }

    private static Hours combine(Hours first, Hours next) {
        boolean opposite = first.notAfter().isEmpty() && next.notBefore().isEmpty();
        return opposite
                ? Hours.between(first.notBefore().orElseThrow(), next.notAfter().orElseThrow(), next.to())
                : next;
    }

    private Days joined(Days first) {
        Days days = first;
        for (int joins = 0; joins < 2; joins++) {
            boolean or = text.is(days.to(), "lub", "albo", "czy", "i", "-", "–", "or", "oraz", "do") && !days.isMonth();
            int start = or ? days.to() + 1 : days.to();
            Optional<Days> next = daysAt(start).filter(later -> !later.isMonth());
            if (next.isEmpty() || days.isMonth()) {
                return days;
            }
            days = or ? spanning(days, next.get()) : project(days, next.get());
        }
        return days;
    }

    private static Days spanning(Days first, Days next) {
        LocalDate from = first.from().isBefore(next.from()) ? first.from() : next.from();
        LocalDate until = first.until().isAfter(next.until()) ? first.until() : next.until();
        return from.equals(until) ? Days.day(from, next.to()) : Days.week(from, until, next.to());
    }

    /** "w przyszłym tygodniu we wtorek", "za tydzień w czwartek": the day of that week. */
    private Days project(Days first, Days next) {
        boolean inWeek = first.precision() == Days.Precision.WEEK
                || text.is(first.to() - 1, "tydzien", "tygodnie", "week", "weeks");
        if (!inWeek || next.precision() != Days.Precision.DAY) {
            return next;
        }
        LocalDate monday = first.from().minusDays(first.from().getDayOfWeek().getValue() - 1L);
        LocalDate day = monday.plusDays(next.from().getDayOfWeek().getValue() - 1L);
        boolean already =
                ChronoUnit.DAYS.between(monday, next.from()) >= 0 && ChronoUnit.DAYS.between(monday, next.from()) < 7;
        return already ? next : Days.day(day, next.to());
    }

    private Optional<Days> daysAt(int position) {
        if (!text.has(position)) {
            return Optional.empty();
        }
        return days.at(position).or(() -> months.at(position)).filter(found -> isFree(position, found.to()));
    }

    private Optional<Hours> hoursAt(int position, boolean certain) {
        if (!text.has(position)) {
            return Optional.empty();
        }
        return hours.at(position, certain).filter(found -> isFree(position, found.to()));
    }

    private boolean isFree(int from, int to) {
        for (int position = from; position < to; position++) {
            if (text.isAddress(position) || measured.test(position)) {
                return false;
            }
        }
        return true;
    }
}
