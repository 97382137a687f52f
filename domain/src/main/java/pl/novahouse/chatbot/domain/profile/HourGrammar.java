package pl.novahouse.chatbot.domain.profile;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** Reads hours of the day: "po 16", "o 10:30", "między 10 a 12", "o wpół do trzeciej", "rano", "at 3pm". */
final class HourGrammar {

    private static final int NOON = 12;
    private static final int LAST_AMBIGUOUS = 6;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime MIDDAY = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(18, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalTime LATE = LocalTime.of(21, 0);

    private static final Phrases AT =
            Phrases.of("o|na|kolo|okolo|at|ok ?. ?godz|godzinie|godzine ?.", "godz|godzina|godzinie|godzine|g ?.");
    private static final Phrases AFTER =
            Phrases.of("po|od|after|from|since ?okolo ?godz|godzinie|godziny ?.", "powyzej|najwczesniej ?o|po");
    private static final Phrases BEFORE =
            Phrases.of("przed|do|before|until|till|by ?godz|godzina|godziny ?.", "najpozniej ?o|do|przed");
    private static final Phrases BETWEEN = Phrases.of(
            "?w ?godz|godzinach|godziny ?. miedzy|pomiedzy|between|od|from ?godz|godzina|godziny ?.",
            "w ?godz|godzinach ?.",
            "godz|godzinach ?.");
    private static final Phrases PARTS_OF_DAY = Phrases.of(
            "?z ?od rano|rana|ranem|ranka",
            "?wczesnie rano",
            "przed|do poludniem|poludnia",
            "po poludniu",
            "popoludniu|popoludniem|popoludnie|popoludniowych|popoludniowe",
            "w|kolo|okolo|ok ?. poludnie|poludnia",
            "wieczor|wieczorem|wieczorami|wieczorkiem",
            "po pracy",
            "?in ?the morning|afternoon|evening",
            "at noon");
    private static final Phrases MORNINGS = Phrases.of("rano|z ?rana", "am|a.m", "przed poludniem");
    private static final Phrases PM = Phrases.of("pm|p.m", "po poludniu", "wieczorem", "popoludniu");
    private static final Phrases HOUR_ENDINGS = Phrases.of("?- ta|tej|stej|tką|nastej|sta", "?- ej|ego");
    private static final Map<String, Integer> ORDINALS = ordinals();

    private static final int HOUR = 60;
    private static final int QUARTER = 15;
    private static final Map<String, Integer> MINUTES =
            Map.of("kwadrans", QUARTER, "piec", 5, "dziesiec", 10, "pietnascie", QUARTER, "dwadziescia", 20);

    private final Utterance text;

    HourGrammar(Utterance text) {
        this.text = text;
    }

    /**
     * The hours that begin at the position.
     *
     * @param certain whether a day stands beside them or a time was asked for, so that "po 16" is an hour for sure
     */
    Optional<Hours> at(int position, boolean certain) {
        Optional<Hours> fixed = partOfDay(position).or(() -> halfPast(position)).or(() -> quarter(position));
        if (fixed.isPresent()) {
            return fixed;
        }
        Optional<Hours> span = span(position, certain);
        if (span.isPresent()) {
            return span;
        }
        Optional<Time> clock = time(position, true).or(() -> certain ? alone(position) : Optional.empty());
        if (clock.isPresent()) {
            return Optional.of(Hours.at(clock.get().time(), clock.get().to()));
        }
        return bounded(position, certain);
    }

    private record Time(LocalTime time, int to, boolean exact) {}

    private Optional<Hours> bounded(int position, boolean certain) {
        int after = AFTER.endAt(text, position);
        int before = BEFORE.endAt(text, position);
        int at = AT.endAt(text, position);
        if (after > 0) {
            Optional<Time> time = time(after, false).filter(found -> certain || isSaidAsHour(position, found));
            return time.map(found -> Hours.after(found.time(), found.to()));
        }
        if (before > 0) {
            Optional<Time> time = time(before, false).filter(found -> certain || isSaidAsHour(position, found));
            return time.map(found -> Hours.before(found.time(), found.to()));
        }
        return at > 0
                ? time(at, false)
                        .filter(found -> certain || isSaidAsHour(position, found))
                        .map(found -> Hours.at(found.time(), found.to()))
                : Optional.empty();
    }

    /** "15.00", "8 rano", "osiemnasta" where a time is expected. */
    private Optional<Time> alone(int position) {
        boolean dotted = text.isNumber(position) && text.word(position).indexOf('.') > 0;
        boolean inPartOfDay = text.isNumber(position)
                && text.word(position).length() <= 2
                && (PM.at(text, position + 1) || MORNINGS.at(text, position + 1));
        boolean spelled = hourWord(position) != null && !text.isWord(position + 1);
        return dotted || inPartOfDay || spelled ? time(position, false) : Optional.empty();
    }

    private boolean isSaidAsHour(int position, Time found) {
        return found.exact() || text.begins(position, "godz") || text.begins(position + 1, "godz");
    }

    private Optional<Hours> span(int position, boolean certain) {
        int start = Math.max(position, BETWEEN.endAt(text, position));
        boolean announced = start > position;
        Optional<Time> first = time(start, false);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int middle = first.get().to();
        boolean separated = text.is(middle, "-", "–", "do", "to") || (announced && text.is(middle, "a", "and"));
        if (!separated || !(announced || certain || first.get().exact())) {
            return Optional.empty();
        }
        int second = text.begins(middle + 1, "godz") ? middle + 2 : middle + 1;
        return time(second, false)
                .filter(last -> certain || first.get().exact() || last.exact() || text.begins(position, "godz", "w"))
                .map(last -> Hours.between(first.get().time(), last.time(), last.to()));
    }

    private Optional<Hours> partOfDay(int position) {
        int end = PARTS_OF_DAY.endAt(text, position);
        if (end < 0) {
            return Optional.empty();
        }
        if (text.is(position, "kolo", "okolo", "ok")) {
            return Optional.of(Hours.at(MIDDAY, end));
        }
        for (int word = position; word < end; word++) {
            switch (text.word(word)) {
                case "rano", "rana", "ranem", "ranka", "poludniem", "poludnia", "morning" -> {
                    return Optional.of(Hours.between(MORNING, MIDDAY, end));
                }
                case "poludniu",
                        "popoludniu",
                        "popoludniem",
                        "popoludnie",
                        "popoludniowych",
                        "popoludniowe",
                        "afternoon" -> {
                    return Optional.of(Hours.between(MIDDAY, AFTERNOON, end));
                }
                case "poludnie", "noon" -> {
                    return Optional.of(Hours.at(MIDDAY, end));
                }
                case "wieczor", "wieczorem", "wieczorami", "wieczorkiem", "evening" -> {
                    return Optional.of(Hours.between(EVENING, LATE, end));
                }
                case "pracy" -> {
                    return Optional.of(Hours.after(EVENING, end));
                }
                default -> {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    /** "o wpół do trzeciej" is half past two. */
    private Optional<Hours> halfPast(int position) {
        int start = text.is(position, "o", "na", "okolo") ? position + 1 : position;
        boolean half = text.is(start, "wpol") && text.is(start + 1, "do");
        Integer hour = half ? hourWord(start + 2) : null;
        if (hour == null) {
            return Optional.empty();
        }
        int before = hour == 1 ? NOON : hour - 1;
        return Optional.of(Hours.at(LocalTime.of(onClock(before), 30), start + 3));
    }

    /** "kwadrans po dziewiątej", "za kwadrans piąta", "za dziesięć dziesiąta". */
    private Optional<Hours> quarter(int position) {
        int start = text.is(position, "o", "na", "okolo") ? position + 1 : position;
        if (text.is(start, "kwadrans") && text.is(start + 1, "po")) {
            return clock(hourWord(start + 2), QUARTER, start + 3);
        }
        if (!text.is(start, "za")) {
            return Optional.empty();
        }
        Integer minutes = MINUTES.get(text.word(start + 1));
        Integer hour = minutes == null ? null : hourWord(start + 2);
        return hour == null || minutes == null
                ? Optional.empty()
                : clock(hour == 1 ? NOON : hour - 1, HOUR - minutes, start + 3);
    }

    private static Optional<Hours> clock(@Nullable Integer hour, int minute, int to) {
        return hour == null ? Optional.empty() : Optional.of(Hours.at(LocalTime.of(onClock(hour), minute), to));
    }

    /**
     * One hour.
     *
     * @param clockOnly only such as can be nothing else: "10:30", "3pm"
     */
    private Optional<Time> time(int position, boolean clockOnly) {
        Integer spelled = clockOnly ? null : hourWord(position);
        if (spelled != null) {
            return Optional.of(adjusted(spelled, 0, position + 1, true));
        }
        if (!text.isNumber(position) || text.isAddress(position)) {
            return Optional.empty();
        }
        String surface = text.word(position);
        if (text.is(position + 1, ":") && text.isNumber(position + 2) && text.isAttached(position + 2)) {
            return hour(surface, text.word(position + 2), position + 3, true);
        }
        int dot = Math.max(surface.indexOf('.'), surface.indexOf(','));
        if (dot > 0) {
            return clockOnly
                    ? Optional.empty()
                    : hour(surface.substring(0, dot), surface.substring(dot + 1), position + 1, false);
        }
        boolean meridiem = text.is(position + 1, "am", "pm");
        int end = Math.max(position + 1, HOUR_ENDINGS.endAt(text, position + 1));
        boolean ordinal = end > position + 1;
        return clockOnly && !meridiem ? Optional.empty() : hour(surface, "0", end, meridiem || ordinal);
    }

    private Optional<Time> hour(String hours, String minutes, int to, boolean exact) {
        if (hours.length() > 2 || minutes.length() > 2) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        boolean valid = hour <= 24 && minute < 60 && !(hour == 24 && minute > 0);
        boolean wholeOrTyped = minutes.length() == 2 || minute == 0;
        return valid && wholeOrTyped && !isCounted(to)
                ? Optional.of(adjusted(hour % 24, minute, to, exact))
                : Optional.empty();
    }

    private boolean isCounted(int position) {
        return text.begins(
                        position, "m2", "mkw", "tys", "zl", "pln", "metr", "pok", "dni", "tyg", "mies", "lat", "mln",
                        "proc", "%")
                || text.is(position, "m", "k", "rok", "roku");
    }

    private Time adjusted(int hour, int minute, int to, boolean exact) {
        int pm = PM.endAt(text, to);
        int am = MORNINGS.endAt(text, to);
        if (pm > 0) {
            return new Time(LocalTime.of(hour < NOON ? hour + NOON : hour, minute), pm, true);
        }
        if (am > 0) {
            return new Time(LocalTime.of(hour, minute), am, true);
        }
        return new Time(LocalTime.of(onClock(hour), minute), to, exact);
    }

    /** Nobody calls a company between one and six in the morning. */
    private static int onClock(int hour) {
        return hour >= 1 && hour <= LAST_AMBIGUOUS ? hour + NOON : hour;
    }

    private @Nullable Integer hourWord(int position) {
        Integer tens = ORDINALS.get(text.word(position));
        if (tens == null || tens != 20) {
            return tens;
        }
        Integer ones = ORDINALS.get(text.word(position + 1));
        return ones != null && ones <= 3 ? Integer.valueOf(tens + ones) : tens;
    }

    private static Map<String, Integer> ordinals() {
        String[] stems = {
            "pierwsz",
            "drugi",
            "trzeci",
            "czwart",
            "piat",
            "szost",
            "siodm",
            "osm",
            "dziewiat",
            "dziesiat",
            "jedenast",
            "dwunast",
            "trzynast",
            "czternast",
            "pietnast",
            "szesnast",
            "siedemnast",
            "osiemnast",
            "dziewietnast",
            "dwudziest"
        };
        Map<String, Integer> ordinals = new HashMap<>();
        for (int i = 0; i < stems.length; i++) {
            ordinals.put(stems[i] + "ej", i + 1);
            ordinals.put(stems[i] + "a", i + 1);
        }
        return Map.copyOf(ordinals);
    }
}
