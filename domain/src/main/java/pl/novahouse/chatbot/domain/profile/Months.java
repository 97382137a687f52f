package pl.novahouse.chatbot.domain.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/** Reads months and longer stretches: "pod koniec maja", "w III kwartale 2026", "na wiosnę", "za pół roku". */
final class Months {

    private static final int MONTHS_IN_YEAR = 12;
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("styczen", 1),
            Map.entry("stycznia", 1),
            Map.entry("styczniu", 1),
            Map.entry("january", 1),
            Map.entry("luty", 2),
            Map.entry("lutego", 2),
            Map.entry("lutym", 2),
            Map.entry("february", 2),
            Map.entry("marzec", 3),
            Map.entry("marca", 3),
            Map.entry("marcu", 3),
            Map.entry("march", 3),
            Map.entry("kwiecien", 4),
            Map.entry("kwietnia", 4),
            Map.entry("kwietniu", 4),
            Map.entry("april", 4),
            Map.entry("maj", 5),
            Map.entry("maja", 5),
            Map.entry("maju", 5),
            Map.entry("czerwiec", 6),
            Map.entry("czerwca", 6),
            Map.entry("czerwcu", 6),
            Map.entry("june", 6),
            Map.entry("lipiec", 7),
            Map.entry("lipca", 7),
            Map.entry("lipcu", 7),
            Map.entry("july", 7),
            Map.entry("sierpien", 8),
            Map.entry("sierpnia", 8),
            Map.entry("sierpniu", 8),
            Map.entry("august", 8),
            Map.entry("wrzesien", 9),
            Map.entry("wrzesnia", 9),
            Map.entry("wrzesniu", 9),
            Map.entry("september", 9),
            Map.entry("pazdziernik", 10),
            Map.entry("pazdziernika", 10),
            Map.entry("pazdzierniku", 10),
            Map.entry("october", 10),
            Map.entry("listopad", 11),
            Map.entry("listopada", 11),
            Map.entry("listopadzie", 11),
            Map.entry("november", 11),
            Map.entry("grudzien", 12),
            Map.entry("grudnia", 12),
            Map.entry("grudniu", 12),
            Map.entry("december", 12));
    private static final String[] ORDINAL_STEMS = {
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

    private static final Phrases BEGINNING =
            Phrases.of("?na ?z ?od ?w poczatek|poczatku|poczatkiem", "wczesn*", "?at the beginning ?of", "early");
    private static final Phrases MIDDLE =
            Phrases.of("?w ?na ?do ?od polowa|polowie|polowe|polowy|srodku", "mid", "in the middle ?of");
    private static final Phrases END =
            Phrases.of("?pod ?na ?do ?z ?przed ?w koniec|koncu|konca|koncem|koncowce", "?at ?by the end ?of", "late");
    private static final Phrases IN = Phrases.of(
            "?gdzies ?jakos ?okolo w|we|na|do|od|z|ze|po|przed|za|okolo|in|by|since|until|this|before|after|from|lub|albo|i|najpozniej|najwczesniej");
    private static final Phrases OR = Phrases.of("lub|albo|i|-|–|/|czy|badz|do|or");
    private static final Phrases NEXT_YEAR =
            Phrases.of("przyszlego|przyszlym|nastepnego|nastepnym|kolejnego|przyszly|next ?roku|rok|year");
    private static final Phrases IN_NEXT_YEAR = Phrases.of(
            "?w przyszlym|nastepnym|kolejnym roku",
            "?do|od przyszlego|nastepnego roku",
            "przyszly|nastepny rok",
            "next year");
    private static final Phrases IN_THIS_YEAR = Phrases.of("?jeszcze ?w tym|biezacym roku", "this year");
    private static final Phrases IN_NEXT_MONTH = Phrases.of(
            "?w ?na ?od przyszlym|nastepnym|kolejnym|przyszlego|nastepnego|kolejnego miesiacu|miesiaca",
            "przyszly|nastepny miesiac",
            "next month");
    private static final Phrases IN_THIS_MONTH = Phrases.of("?jeszcze ?w tym|biezacym miesiacu", "this month");
    private static final Phrases IN_MONTH = Phrases.of("za miesiac", "za ok|okolo ?. miesiac", "in a month");
    private static final Phrases IN_YEAR = Phrases.of("za rok|roczek", "za okolo rok", "in a year");
    private static final Phrases IN_HALF_A_YEAR =
            Phrases.of("za ?jakies ?ok ?okolo ?. pol roku", "in half a year", "in six months");
    private static final Phrases IN_A_YEAR_AND_A_HALF = Phrases.of("za poltora roku");
    private static final Phrases NOW = Phrases.of(
            "od|na zaraz|razu|teraz|juz",
            "?jak najszybciej|najpredzej|najwczesniej",
            "im szybciej|predzej|wczesniej ?tym ?lepiej",
            "natychmiast|niezwlocznie|asap|zaraz",
            "as soon as possible");
    private static final Phrases QUARTER = Phrases.of("kwartal|kwartale|kwartalu|kw|quarter|kwartalem");

    private final Utterance text;
    private final LocalDate today;

    Months(Utterance text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    /** A year that was named, or 0; and the position after it. */
    record Year(int value, int to) {}

    private enum Part {
        WHOLE,
        BEGINNING,
        MIDDLE,
        END
    }

    /** The month that the word names, 1–12, or 0. */
    static int of(@Nullable Token token) {
        if (token == null || token.surface().indexOf('ą') >= 0) {
            return 0;
        }
        return NAMES.getOrDefault(token.folded(), 0);
    }

    /** The number that the word is the ordinal of in the genitive ("pierwszego"), 1–20 or 30, or 0. */
    static int ordinal(String word) {
        if (!word.endsWith("ego")) {
            return 0;
        }
        if (word.startsWith("trzydziest")) {
            return 30;
        }
        for (int i = ORDINAL_STEMS.length - 1; i >= 0; i--) {
            if (word.startsWith(ORDINAL_STEMS[i])) {
                return i + 1;
            }
        }
        return 0;
    }

    Optional<Days> at(int position) {
        int now = NOW.endAt(text, position);
        if (now > 0 && !text.is(now, "po", "przed")) {
            return Optional.of(new Days(today, today, Days.Precision.NOW, now));
        }
        Optional<Days> named = named(position);
        boolean after = text.is(position, "po", "after")
                && named.filter(days -> days.precision() == Days.Precision.MONTH)
                        .isPresent();
        return after ? named.map(Months::monthAfter) : named;
    }

    /** "po wakacjach" begins the day after them. */
    private static Days monthAfter(Days days) {
        LocalDate first = days.until().plusDays(1);
        return Days.month(first, endOfMonth(first), days.to());
    }

    private Optional<Days> named(int position) {
        return distance(position)
                .or(() -> calendarWord(position))
                .or(() -> quarter(position))
                .or(() -> partOfYear(position))
                .or(() -> month(position))
                .or(() -> season(position))
                .or(() -> yearAlone(position));
    }

    private Optional<Days> distance(int position) {
        if (IN_HALF_A_YEAR.at(text, position)) {
            return Optional.of(monthAhead(6, IN_HALF_A_YEAR.endAt(text, position)));
        }
        if (IN_A_YEAR_AND_A_HALF.at(text, position)) {
            return Optional.of(monthAhead(18, IN_A_YEAR_AND_A_HALF.endAt(text, position)));
        }
        if (IN_MONTH.at(text, position)) {
            return Optional.of(monthAhead(1, IN_MONTH.endAt(text, position)));
        }
        if (IN_YEAR.at(text, position)) {
            return Optional.of(monthAhead(MONTHS_IN_YEAR, IN_YEAR.endAt(text, position)));
        }
        boolean within = text.is(position, "w") && text.is(position + 1, "ciagu");
        if (!text.is(position, "za", "in") && !within) {
            return Optional.empty();
        }
        int number = within ? position + 2 : position + 1;
        while (text.is(
                number,
                "jakies",
                "ok",
                "okolo",
                ".",
                "najblizszych",
                "kolejnych",
                "gdzies",
                "about",
                "mniej",
                "wiecej")) {
            number++;
        }
        return counted(number, within);
    }

    private Optional<Days> counted(int number, boolean within) {
        if (text.is(number, "kilka", "pare") && text.begins(number + 1, "miesi")) {
            LocalDate from = within ? today : today.plusMonths(2).withDayOfMonth(1);
            return Optional.of(Days.month(from, endOfMonth(today.plusMonths(5)), number + 2));
        }
        Optional<Numerals.Numeral> count = Numerals.at(text, number);
        if (count.isEmpty() || count.get().value().intValue() > 60) {
            return Optional.empty();
        }
        int low = count.get().value().intValue();
        int unit = count.get().end();
        if (text.is(unit, "-", "–", "do") && Numerals.at(text, unit + 1).isPresent()) {
            Numerals.Numeral high = Numerals.at(text, unit + 1).orElseThrow();
            if (text.begins(high.end(), "miesi", "mies", "month")
                    && high.value().intValue() <= 60) {
                return Optional.of(Days.month(
                        today.plusMonths(low).withDayOfMonth(1),
                        endOfMonth(today.plusMonths(Math.max(low, high.value().intValue()))),
                        high.end() + 1));
            }
        }
        if (text.begins(unit, "miesi", "mies", "month")) {
            return Optional.of(within ? Days.month(today, today.plusMonths(low), unit + 1) : monthAhead(low, unit + 1));
        }
        return text.is(unit, "lata", "lat", "years")
                ? Optional.of(monthAhead(MONTHS_IN_YEAR * low, unit + 1))
                : Optional.empty();
    }

    private Days monthAhead(int months, int to) {
        LocalDate first = today.plusMonths(months).withDayOfMonth(1);
        return Days.month(first, endOfMonth(first), to);
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    private Optional<Days> calendarWord(int position) {
        int end = IN_NEXT_MONTH.endAt(text, position);
        if (end > 0) {
            return Optional.of(monthAhead(1, end));
        }
        end = IN_THIS_MONTH.endAt(text, position);
        if (end > 0) {
            return Optional.of(Days.month(today, endOfMonth(today), end));
        }
        end = IN_NEXT_YEAR.endAt(text, position);
        if (end > 0) {
            return Optional.of(partOfNextYear(end).orElse(year(today.getYear() + 1, end)));
        }
        end = IN_THIS_YEAR.endAt(text, position);
        return end > 0
                ? Optional.of(Days.month(today, LocalDate.of(today.getYear(), MONTHS_IN_YEAR, 31), end))
                : Optional.empty();
    }

    /** "w przyszłym roku na wiosnę". */
    private Optional<Days> partOfNextYear(int position) {
        Months next = new Months(text, LocalDate.of(today.getYear() + 1, 1, 1));
        int start = text.is(position, ",", "gdzies", "jakos", "tak") ? position + 1 : position;
        return next.month(start).or(() -> next.season(start)).or(() -> next.quarter(start));
    }

    private static Days year(int year, int to) {
        return Days.month(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS_IN_YEAR, 31), to);
    }

    /** "III kwartał 2026", "w drugim kwartale", "Q3". */
    private Optional<Days> quarter(int position) {
        int start = text.is(position, "w", "na", "do", "od", "in", "pod", "koniec", "koncu", "poczatek", "poczatku")
                ? position + 1
                : position;
        String word = text.word(start);
        boolean abbreviated =
                word.length() == 2 && (word.charAt(0) == 'q') && word.charAt(1) >= '1' && word.charAt(1) <= '4';
        if (abbreviated) {
            return Optional.of(quarter(word.charAt(1) - '0', start + 1));
        }
        int number = switch (word) {
            case "i", "1", "pierwszy", "pierwszym", "pierwszego" -> 1;
            case "ii", "2", "drugi", "drugim", "drugiego" -> 2;
            case "iii", "3", "trzeci", "trzecim", "trzeciego" -> 3;
            case "iv", "4", "czwarty", "czwartym", "czwartego" -> 4;
            default -> 0;
        };
        int noun = text.is(start + 1, ".") ? start + 2 : start + 1;
        if (number > 0 && text.word(noun).equals("q")) {
            return Optional.of(quarter(number, noun + 1));
        }
        return number > 0 && QUARTER.at(text, noun) ? Optional.of(quarter(number, noun + 1)) : Optional.empty();
    }

    private Days quarter(int number, int position) {
        Year year = year(text.is(position, ".") ? position + 1 : position);
        int end = year.value() == 0 ? position : year.to();
        int first = 3 * number - 2;
        LocalDate from = LocalDate.of(year.value() == 0 ? today.getYear() : year.value(), first, 1);
        if (year.value() == 0 && from.plusMonths(3).isBefore(today.plusDays(1))) {
            from = from.plusYears(1);
        }
        return Days.month(from, endOfMonth(from.plusMonths(2)), end);
    }

    /** "pod koniec roku", "w połowie roku", "w drugiej połowie roku". */
    private Optional<Days> partOfYear(int position) {
        int start = text.is(position, "w", "na") ? position + 1 : position;
        boolean half =
                text.is(start, "drugiej", "pierwszej", "druga", "pierwsza") && text.is(start + 1, "polowie", "polowa");
        int part = half ? start + 2 : partEnd(position);
        if (part < 0) {
            return Optional.empty();
        }
        boolean next = text.is(part, "przyszlego", "nastepnego", "next");
        int word = text.is(part, "tego", "biezacego") || next ? part + 1 : part;
        Year named = year(word);
        if (!text.is(word, "roku", "year") && named.value() == 0) {
            return Optional.empty();
        }
        int end = named.value() > 0 ? named.to() : word + 1;
        int year = named.value() > 0 ? named.value() : today.getYear() + (next ? 1 : 0);
        if (half) {
            int first = text.begins(start, "drug") ? 7 : 1;
            return Optional.of(months(year, first, first + 5, end));
        }
        return Optional.of(
                switch (partAt(position)) {
                    case BEGINNING -> months(year, 1, 2, end);
                    case MIDDLE -> months(year, 6, 7, end);
                    case END, WHOLE -> months(year, 11, MONTHS_IN_YEAR, end);
                });
    }

    private Days months(int year, int first, int last, int to) {
        LocalDate until = endOfMonth(LocalDate.of(year, last, 1));
        LocalDate from = LocalDate.of(year, first, 1);
        boolean past = until.isBefore(today);
        return Days.month(past ? from.plusYears(1) : from, past ? until.plusYears(1) : until, to);
    }

    private Part partAt(int position) {
        if (BEGINNING.at(text, position)) {
            return Part.BEGINNING;
        }
        if (MIDDLE.at(text, position)) {
            return Part.MIDDLE;
        }
        return END.at(text, position) ? Part.END : Part.WHOLE;
    }

    private int partEnd(int position) {
        return Math.max(
                Math.max(BEGINNING.endAt(text, position), MIDDLE.endAt(text, position)), END.endAt(text, position));
    }

    /** "w marcu", "maj 2027", "pod koniec maja", "w czerwcu lub lipcu", "05.2026". */
    private Optional<Days> month(int position) {
        Part part = partAt(position);
        int start = part == Part.WHOLE ? position : partEnd(position);
        boolean announced = part != Part.WHOLE;
        if (part == Part.WHOLE && text.is(position, "przelomie", "przelom")) {
            start++;
            announced = true;
        }
        int in = IN.endAt(text, start);
        if (in > 0) {
            start = in;
            announced = true;
        }
        Optional<Days> digits = monthInDigits(start);
        if (digits.isPresent()) {
            return digits;
        }
        int month = of(text.tokenOrNull(start));
        boolean english = text.is(start, "may") && announced && text.is(start - 1, "in", "by", "of", "until", "from");
        if (english) {
            month = 5;
        }
        if (month == 0 || (text.is(start, "maja") && !announced)) {
            return Optional.empty();
        }
        return Optional.of(within(part, month, start + 1));
    }

    private Days within(Part part, int month, int position) {
        Year year = year(position);
        int end = year.value() == 0 ? position : year.to();
        int last = month;
        int second = text.is(end + 1, "w", "we") ? end + 2 : end + 1;
        if (year.value() == 0 && OR.at(text, end) && of(text.tokenOrNull(second)) > 0) {
            last = of(text.tokenOrNull(second));
            end = second + 1;
            year = year(end);
            end = year.value() == 0 ? end : year.to();
        }
        LocalDate first = LocalDate.of(year.value() == 0 ? today.getYear() : year.value(), month, 1);
        if (year.value() == 0 && endOfMonth(first).isBefore(today)) {
            first = first.plusYears(1);
        }
        if (last != month) {
            LocalDate lastMonth = first.withMonth(last);
            return Days.month(first, endOfMonth(lastMonth.isBefore(first) ? lastMonth.plusYears(1) : lastMonth), end);
        }
        return switch (part) {
            case WHOLE -> Days.month(first, endOfMonth(first), end);
            case BEGINNING -> Days.month(first, first.withDayOfMonth(10), end);
            case MIDDLE -> Days.month(first.withDayOfMonth(11), first.withDayOfMonth(20), end);
            case END -> Days.month(first.withDayOfMonth(21), endOfMonth(first), end);
        };
    }

    /** "05.2026", "5/2026". */
    private Optional<Days> monthInDigits(int position) {
        if (!text.isNumber(position) || text.isAddress(position)) {
            return Optional.empty();
        }
        String surface = text.word(position);
        int dot = surface.indexOf('.');
        String month = dot > 0 ? surface.substring(0, dot) : surface;
        boolean slashed = dot < 0
                && text.is(position + 1, "/", "-")
                && text.isNumber(position + 2)
                && !text.is(position + 3, "/", "-");
        String year = dot > 0 ? surface.substring(dot + 1) : slashed ? text.word(position + 2) : "";
        boolean valid = month.length() <= 2
                && year.length() == 4
                && year.chars().allMatch(Character::isDigit)
                && month.chars().allMatch(Character::isDigit);
        if (!valid || text.is(position - 1, "/", "-")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(month);
        int named = Integer.parseInt(year);
        if (number < 1 || number > MONTHS_IN_YEAR || named < EARLIEST_YEAR || named > LATEST_YEAR) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(named, number, 1);
        return Optional.of(Days.month(first, endOfMonth(first), dot > 0 ? position + 1 : position + 3));
    }

    private Optional<Days> season(int position) {
        Part part = partAt(position);
        int start = part == Part.WHOLE ? position : partEnd(position);
        int in = IN.endAt(text, start);
        start = in > 0 ? in : start;
        String word = text.word(start);
        int first = switch (word) {
            case "wiosna", "wiosne", "wiosny", "spring" -> 3;
            case "latem", "lecie", "lato", "summer" -> 6;
            case "wakacje", "wakacjach", "wakacji", "wakacjami" -> 7;
            case "jesien", "jesienia", "jesieni", "autumn" -> 9;
            case "zima", "zime", "zimie", "zimy", "winter" -> 12;
            default -> 0;
        };
        if (first == 0) {
            return Optional.empty();
        }
        Year year = year(start + 1);
        int end = year.value() == 0 ? start + 1 : year.to();
        LocalDate from = LocalDate.of(year.value() == 0 ? today.getYear() : year.value(), first, 1);
        int length = first == 7 ? 2 : 3;
        if (year.value() == 0 && endOfMonth(from.plusMonths(length - 1L)).isBefore(today)) {
            from = from.plusYears(1);
        }
        return Optional.of(Days.month(from, endOfMonth(from.plusMonths(length - 1L)), end));
    }

    /** "w 2027", "w 2027 roku". */
    private Optional<Days> yearAlone(int position) {
        int start = text.is(position, "w", "do", "na", "od", "in", "rok") ? position + 1 : position;
        Year year = year(start);
        boolean said = year.value() > 0 && (start > position || text.is(start + 1, "roku", "rok", "r"));
        return said
                        && year.value() >= today.getYear()
                        && year.value() < today.getYear() + 10
                        && !NEXT_YEAR.at(text, start)
                ? Optional.of(year(year.value(), year.to()))
                : Optional.empty();
    }

    /** The year named at the position. */
    Year year(int position) {
        int said = text.is(position, "w") ? position + 1 : position;
        int next = NEXT_YEAR.endAt(text, said);
        if (next > said + 1) {
            return new Year(today.getYear() + 1, next);
        }
        if (text.is(position, "tego", "biezacego", "br") && text.is(position + 1, "roku", ".")) {
            return new Year(today.getYear(), position + 2);
        }
        String word = text.word(position);
        boolean year = text.isNumber(position)
                && word.length() == 4
                && word.startsWith("20")
                && word.chars().allMatch(Character::isDigit);
        if (!year) {
            return new Year(0, position);
        }
        int end = text.is(position + 1, "r", "roku", "rok") ? position + 2 : position + 1;
        return new Year(Integer.parseInt(word), end);
    }
}
