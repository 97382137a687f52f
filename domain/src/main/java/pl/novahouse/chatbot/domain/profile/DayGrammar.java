package pl.novahouse.chatbot.domain.profile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** Reads days and weeks: "w przyszły wtorek", "pojutrze", "12.03", "15 kwietnia 2026", "za dwa tygodnie", "w weekend". */
final class DayGrammar {

    private static final int DAYS_IN_WEEK = 7;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100);

    private static final Phrases TODAY =
            Phrases.of("?na dzis|dzisiaj|today|dzisiejszy", "w dniu dzisiejszym", "tonight");
    private static final Phrases TOMORROW = Phrases.of("?na jutro|jutrzejszy|tomorrow", "w dniu jutrzejszym");
    private static final Phrases AFTER_TOMORROW =
            Phrases.of("?na pojutrze", "the ?day after tomorrow", "day after tomorrow");
    private static final Phrases PREPOSITION = Phrases.of("w|we|na|do|od|on|po|przed|before|after|by|the");
    private static final Phrases NEXT =
            Phrases.of("przyszly|przyszla|przyszle|nastepny|nastepna|nastepne|kolejny|kolejna|next");
    private static final Phrases THIS =
            Phrases.of("ten|ta|te|tym|najblizszy|najblizsza|najblizsze|this|coming|biezacy");
    private static final Phrases PAST = Phrases.of(
            "zeszly|zeszla|zeszle|ubiegly|ubiegla|ubiegle|ostatni|ostatnia|poprzedni|miniony|last|minionego");
    private static final Phrases NEXT_WEEK = Phrases.of(
            "?w ?na przyszlym|nastepnym|kolejnym tygodniu",
            "?na ?w przyszly|nastepny|kolejny tydzien",
            "?od przyszlego|nastepnego|kolejnego tygodnia",
            "next week");
    private static final Phrases THIS_WEEK =
            Phrases.of("?jeszcze ?w tym|biezacym tygodniu", "ten tydzien", "do konca tygodnia", "this week");
    private static final Phrases WEEKEND = Phrases.of("?w ?na ?ten ?najblizszy ?przyszly ?nastepny weekend|weekendzie");
    private static final Phrases AFTER_WEEKEND = Phrases.of("?zaraz po weekendzie|niedzieli", "after the weekend");
    private static final Phrases IN_A_WEEK = Phrases.of("za tydzien", "in a week");
    private static final Phrases IN = Phrases.of("za ?jakies|okolo|ok ?.", "in", "w ciagu");
    private static final Phrases WEEKS = Phrases.of("tyg|tygodni|tygodnie|week|weeks");
    private static final Phrases DAYS = Phrases.of("dni|dzien|day|days");
    private static final Phrases ORDINAL_ENDINGS = Phrases.of("?- go|ego|tego|szego|giego|ciego|st|nd|rd|th", ".");

    private final Utterance text;
    private final LocalDate today;
    private final Months months;
    private final boolean numbersAreAreas;

    /** @param numbersAreAreas whether a number like "12.03" answers the question for an area or a budget */
    DayGrammar(Utterance text, LocalDate today, boolean numbersAreAreas) {
        this.text = text;
        this.today = today;
        this.months = new Months(text, today);
        this.numbersAreAreas = numbersAreAreas;
    }

    Optional<Days> at(int position) {
        return relative(position)
                .or(() -> weekday(position))
                .or(() -> dated(position))
                .or(() -> distant(position));
    }

    private Optional<Days> relative(int position) {
        int end = TODAY.endAt(text, position);
        if (end > 0) {
            return Optional.of(Days.day(today, end));
        }
        end = TOMORROW.endAt(text, position);
        if (end > 0) {
            return Optional.of(Days.day(today.plusDays(1), end));
        }
        end = AFTER_TOMORROW.endAt(text, position);
        return end > 0 ? Optional.of(Days.day(today.plusDays(2), end)) : week(position);
    }

    private Optional<Days> week(int position) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int end = NEXT_WEEK.endAt(text, position);
        if (end > 0) {
            return Optional.of(weekOf(monday.plusWeeks(1), end));
        }
        end = THIS_WEEK.endAt(text, position);
        if (end > 0) {
            return Optional.of(Days.week(today, monday.plusDays(6), end));
        }
        end = AFTER_WEEKEND.endAt(text, position);
        if (end > 0) {
            return Optional.of(Days.day(monday.plusWeeks(1), end));
        }
        end = WEEKEND.endAt(text, position);
        if (end > 0) {
            boolean next = NEXT.in(text, position, end);
            LocalDate saturday = monday.plusDays(next ? 12 : 5);
            return Optional.of(Days.week(saturday, saturday.plusDays(1), end));
        }
        return Optional.empty();
    }

    private static Days weekOf(LocalDate monday, int to) {
        return Days.week(monday, monday.plusDays(DAYS_IN_WEEK - 1L), to);
    }

    private Optional<Days> weekday(int position) {
        int word = position;
        if (PREPOSITION.at(text, word)) {
            word++;
        }
        if (PAST.at(text, word)) {
            return Optional.empty();
        }
        boolean next = NEXT.at(text, word);
        if (next || THIS.at(text, word)) {
            word++;
        }
        Optional<DayOfWeek> day = dayOfWeek(word, word > position);
        if (day.isEmpty() || PAST.at(text, position - 1)) {
            return Optional.empty();
        }
        LocalDate date = today.with(TemporalAdjusters.next(day.get()));
        if (next) {
            date = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day.get()));
        }
        int end = text.is(word + 1, ".") && text.isAttached(word + 1) && text.sameSentence(word + 1, word + 2)
                ? word + 2
                : word + 1;
        return Optional.of(Days.day(date, end));
    }

    private Optional<DayOfWeek> dayOfWeek(int position, boolean announced) {
        DayOfWeek day = switch (text.word(position)) {
            case "poniedzialek", "poniedzialku", "poniedzialkiem", "poniedialek", "pon", "monday" -> DayOfWeek.MONDAY;
            case "wtorek", "wtorku", "wtorkiem", "wtorrk", "tuesday" -> DayOfWeek.TUESDAY;
            case "sroda", "srode", "srodzie", "wednesday" -> DayOfWeek.WEDNESDAY;
            case "czwartek", "czwartku", "czwartkiem", "czw", "thursday" -> DayOfWeek.THURSDAY;
            case "piatek", "piatku", "piatkiem", "friday" -> DayOfWeek.FRIDAY;
            case "sobota", "sobote", "sob", "saturday" -> DayOfWeek.SATURDAY;
            case "niedziela", "niedziele", "sunday" -> DayOfWeek.SUNDAY;
            default -> null;
        };
        return Optional.ofNullable(day).or(() -> announced ? abbreviated(position) : Optional.empty());
    }

    private Optional<DayOfWeek> abbreviated(int position) {
        return switch (text.word(position)) {
            case "pn" -> Optional.of(DayOfWeek.MONDAY);
            case "wt" -> Optional.of(DayOfWeek.TUESDAY);
            case "sr" -> Optional.of(DayOfWeek.WEDNESDAY);
            case "pt" -> Optional.of(DayOfWeek.FRIDAY);
            case "nd" -> Optional.of(DayOfWeek.SUNDAY);
            default -> Optional.empty();
        };
    }

    private Optional<Days> dated(int position) {
        int start = PREPOSITION.at(text, position) || text.is(position, "dnia") ? position + 1 : position;
        if (text.is(start, "dnia", "dzien")) {
            start++;
        }
        return inDigits(start).or(() -> dayAndMonth(position)).or(() -> start(position));
    }

    private Optional<Days> start(int position) {
        int start = PREPOSITION.at(text, position) || text.is(position, "dnia") ? position + 1 : position;
        return start > position ? dayAndMonth(start) : Optional.empty();
    }

    /** "15 kwietnia", "15-go kwietnia 2026", "piętnastego kwietnia". */
    private Optional<Days> dayAndMonth(int position) {
        int day = text.isNumber(position) && text.word(position).length() <= 2
                ? Integer.parseInt(text.word(position))
                : Months.ordinal(text.word(position));
        int end = position + 1;
        if (day == 20 || day == 30) {
            int ones = Months.ordinal(text.word(end));
            if (!text.isNumber(position) && ones >= 1 && ones <= 9) {
                day += ones;
                end++;
            }
        }
        int ending = ORDINAL_ENDINGS.endAt(text, end);
        end = Math.max(end, ending);
        int month = Months.of(text.tokenOrNull(end));
        if (month == 0 && text.is(end, "of")) {
            end++;
            month = Months.of(text.tokenOrNull(end));
        }
        if (day < 1 || month == 0) {
            return Optional.empty();
        }
        Months.Year year = months.year(end + 1);
        return date(day, month, year.value(), year.to());
    }

    /** "12.03", "12.03.2026", "12/03", "2026-03-12", "12-03-2026". */
    private Optional<Days> inDigits(int position) {
        if (!text.isNumber(position)
                || text.isAddress(position)
                || (text.isAttached(position) && !text.is(position - 1, "(", ","))) {
            return Optional.empty();
        }
        String surface = text.word(position);
        String[] parts = surface.split("\\.", -1);
        if (parts.length == 3 && !surface.contains(",")) {
            return date(parts[0], parts[1], parts[2], position + 1);
        }
        if (parts.length == 2 && !surface.contains(",") && parts[1].length() <= 2 && !numbersAreAreas) {
            boolean measured = text.isWord(position + 1) && isUnit(position + 1);
            int end = text.is(position + 1, ".") && text.isAttached(position + 1) ? position + 2 : position + 1;
            return measured ? Optional.empty() : date(parts[0], parts[1], "", end);
        }
        for (String mark : new String[] {"/", "-", "."}) {
            if (parts.length == 1
                    && text.is(position + 1, mark)
                    && text.isNumber(position + 2)
                    && text.isAttached(position + 2)) {
                boolean three = text.is(position + 3, mark) && text.isNumber(position + 4);
                if (three && surface.length() == 4) {
                    return date(text.word(position + 4), text.word(position + 2), surface, position + 5);
                }
                if (three) {
                    return date(surface, text.word(position + 2), text.word(position + 4), position + 5);
                }
                return mark.equals("/") && text.word(position + 2).length() <= 2
                        ? date(surface, text.word(position + 2), "", position + 3)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isUnit(int position) {
        return text.begins(position, "m2", "mkw", "metr", "tys", "zl", "pln", "mln", "pok", "sqm")
                || text.is(position, "m", "k");
    }

    private Optional<Days> date(String day, String month, String year, int to) {
        boolean digits = isNumber(day, 2) && isNumber(month, 2) && (year.isEmpty() || isNumber(year, 4));
        if (!digits) {
            return Optional.empty();
        }
        int given = year.isEmpty() ? 0 : Integer.parseInt(year);
        return date(
                Integer.parseInt(day), Integer.parseInt(month), given > 0 && given < 100 ? given + 2000 : given, to);
    }

    private static boolean isNumber(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** @param year 0 for the next such day */
    private Optional<Days> date(int day, int month, int year, int to) {
        try {
            LocalDate date = LocalDate.of(year == 0 ? today.getYear() : year, month, day);
            boolean past = date.isBefore(today);
            if (past && year == 0) {
                date = date.plusYears(1);
            }
            return date.getYear() < 2000 || date.getYear() > 2100 ? Optional.empty() : Optional.of(Days.day(date, to));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** "za tydzień", "za 3 dni", "za dwa tygodnie". */
    private Optional<Days> distant(int position) {
        int week = IN_A_WEEK.endAt(text, position);
        if (week > 0) {
            return Optional.of(Days.day(today.plusWeeks(1), week));
        }
        int in = IN.endAt(text, position);
        if (in < 0) {
            return Optional.empty();
        }
        boolean few = text.is(in, "kilka", "pare");
        Optional<Numerals.Numeral> count = few ? Optional.empty() : Numerals.at(text, in);
        int unit = few ? in + 1 : count.map(Numerals.Numeral::end).orElse(-1);
        boolean countable = few || count.filter(DayGrammar::isCountOfDays).isPresent();
        if (!countable) {
            return Optional.empty();
        }
        int most = count.map(found -> found.value().intValue()).orElse(few && DAYS.at(text, unit) ? 7 : 4);
        int least = count.isPresent() ? most : 2;
        boolean within = text.is(position, "w");
        if (WEEKS.at(text, unit)) {
            return Optional.of(
                    within
                            ? Days.week(today, today.plusWeeks(most), unit + 1)
                            : span(today.plusWeeks(least), today.plusWeeks(most), unit + 1));
        }
        if (DAYS.at(text, unit)) {
            return Optional.of(
                    within
                            ? Days.week(today, today.plusDays(most), unit + 1)
                            : span(today.plusDays(least), today.plusDays(most), unit + 1));
        }
        return Optional.empty();
    }

    private static boolean isCountOfDays(Numerals.Numeral count) {
        return count.value().scale() <= 0 && count.value().compareTo(MOST_DAYS) <= 0;
    }

    private static Days span(LocalDate from, LocalDate until, int to) {
        return from.equals(until) ? Days.day(from, to) : Days.week(from, until, to);
    }
}
