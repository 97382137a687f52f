package pl.novahouse.chatbot.domain.booking;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.shared.Language;

/** Moments as a person says them, by the clocks of Warsaw. */
public final class SlotWording {

    private static final Locale POLAND = Locale.forLanguageTag("pl-PL");
    private static final DateTimeFormatter POLISH_LABEL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM, 'godz.' HH:mm", POLAND);
    private static final DateTimeFormatter POLISH_DATE = DateTimeFormatter.ofPattern("d MMMM, 'o godz.' HH:mm", POLAND);
    private static final DateTimeFormatter POLISH_MOMENT = DateTimeFormatter.ofPattern("d MMMM, 'godz.' HH:mm", POLAND);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter POLISH_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", POLAND);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK);
    private static final DateTimeFormatter ENGLISH_LABEL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM, HH:mm", Locale.UK);
    private static final DateTimeFormatter ENGLISH_SENTENCE =
            DateTimeFormatter.ofPattern("EEEE, d MMMM, 'at' HH:mm", Locale.UK);

    private final boolean polish;

    private SlotWording(boolean polish) {
        this.polish = polish;
    }

    public static SlotWording in(Language language) {
        return new SlotWording(language.answerLanguage() == Language.PL);
    }

    /** By itself, as on a button: “wtorek, 1 grudnia, godz. 16:00”. */
    public String label(Instant start) {
        return (polish ? POLISH_LABEL : ENGLISH_LABEL).format(OfficeTime.inWarsaw(start));
    }

    /** Within a sentence: “we wtorek, 1 grudnia, o godz. 16:00”. */
    public String inSentence(Instant start) {
        LocalDateTime when = OfficeTime.inWarsaw(start);
        return polish
                ? onDay(when.getDayOfWeek()) + ", " + POLISH_DATE.format(when)
                : "on " + ENGLISH_SENTENCE.format(when);
    }

    /** What something is booked for: “na środę, 2 grudnia, godz. 10:00”. */
    public String forWhen(Instant start) {
        LocalDateTime when = OfficeTime.inWarsaw(start);
        return polish
                ? "na " + day(when.getDayOfWeek()) + ", " + POLISH_MOMENT.format(when)
                : "for " + ENGLISH_LABEL.format(when);
    }

    /** A wish as a noun phrase: “wtorek, 1 grudnia, od 16:00”. */
    public String wish(MeetingTime wish) {
        String days = wish.isOneDay() ? day(wish.from()) : day(wish.from()) + " – " + day(wish.to());
        if (wish.isExactHour()) {
            return days
                    + (polish ? ", godz. " : ", ")
                    + HOUR.format(wish.notBefore().orElseThrow());
        }
        return days
                + wish.notBefore()
                        .map(hour -> (polish ? ", od " : ", from ") + HOUR.format(hour))
                        .orElse("")
                + wish.notAfter()
                        .map(hour -> (polish ? " do " : " until ") + HOUR.format(hour))
                        .orElse("");
    }

    private String day(LocalDate day) {
        return (polish ? POLISH_DAY : ENGLISH_DAY).format(day);
    }

    /** The accusative after “na”. */
    private static String day(DayOfWeek day) {
        return onDay(day).substring(onDay(day).indexOf(' ') + 1);
    }

    private static String onDay(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "w poniedziałek";
            case TUESDAY -> "we wtorek";
            case WEDNESDAY -> "w środę";
            case THURSDAY -> "w czwartek";
            case FRIDAY -> "w piątek";
            case SATURDAY -> "w sobotę";
            case SUNDAY -> "w niedzielę";
        };
    }
}
