package pl.novahouse.chatbot.domain.shared;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The days that are free of work by law in Poland; Sundays are not among them. */
public final class PolishHolidays {

    private static final int CHRISTMAS_EVE_SINCE = 2025;
    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(5, 3),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private static final int EASTER_MONDAY = 1;
    private static final int PENTECOST = 49;
    private static final int CORPUS_CHRISTI = 60;

    private PolishHolidays() {}

    /** Whether the day is a public holiday. */
    public static boolean include(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return FIXED.contains(date)
                || (date.equals(CHRISTMAS_EVE) && day.getYear() >= CHRISTMAS_EVE_SINCE)
                || isMovable(day);
    }

    private static boolean isMovable(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.equals(easter)
                || day.equals(easter.plusDays(EASTER_MONDAY))
                || day.equals(easter.plusDays(PENTECOST))
                || day.equals(easter.plusDays(CORPUS_CHRISTI));
    }

    /** Easter Sunday of a Gregorian year, by the algorithm of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
