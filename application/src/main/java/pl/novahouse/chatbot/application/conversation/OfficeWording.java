package pl.novahouse.chatbot.application.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import pl.novahouse.chatbot.domain.conversation.OfficeQuestion;
import pl.novahouse.chatbot.domain.conversation.OfficeQuestion.Days;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.OpeningHours;
import pl.novahouse.chatbot.domain.shared.OpeningHours.Span;

/** Says where the office is, when it is open and how to reach it. */
final class OfficeWording {

    private static final Locale POLAND = Locale.forLanguageTag("pl-PL");
    private static final DateTimeFormatter POLISH_DATE = DateTimeFormatter.ofPattern("d MMMM", POLAND);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK);

    private final Company company;
    private final boolean polish;
    private final String phone;
    private final String usualHours;
    private final LocalDateTime now;

    /**
     * @param phone the office's number as it is read
     * @param usualHours its hours in short, such as “pon.–pt. 9–17, sob. 10–14”
     * @param now what the office's clock shows
     */
    OfficeWording(Company company, Language language, String phone, String usualHours, LocalDateTime now) {
        this.company = company;
        this.polish = language.answerLanguage() == Language.PL;
        this.phone = phone;
        this.usualHours = usualHours;
        this.now = now;
    }

    String answer(OfficeQuestion question) {
        return switch (question) {
            case OfficeQuestion.Address() ->
                polish
                        ? "Biuro mieści się pod adresem: " + company.address() + ". Godziny pracy: " + usualHours + "."
                        : "The office is at " + company.address() + ". Opening hours: " + usualHours + ".";
            case OfficeQuestion.Hours() ->
                polish
                        ? "Biuro jest czynne " + usualHours + "; w niedziele i święta jest zamknięte."
                        : "The office is open " + usualHours + "; it is closed on Sundays and public holidays.";
            case OfficeQuestion.HoursOn(Days days) -> hoursOn(days);
            case OfficeQuestion.Telephone() ->
                polish
                        ? "Numer telefonu: " + phone + " (" + usualHours + ")."
                        : "The phone number is " + phone + " (" + usualHours + ").";
            case OfficeQuestion.Email() ->
                polish
                        ? "Adres e-mail: " + company.email().value() + "."
                        : "The e-mail address is " + company.email().value() + ".";
        };
    }

    private String hoursOn(Days days) {
        return switch (days) {
            case Days.Today() -> today();
            case Days.Tomorrow() -> tomorrow();
            case Days.Each(DayOfWeek day) -> each(day);
            case Days.Weekends() -> weekends();
            case Days.Holidays() ->
                polish
                        ? "W święta biuro jest zamknięte. W pozostałe dni zapraszamy " + usualHours + "."
                        : "The office is closed on public holidays. Otherwise it is open " + usualHours + ".";
        };
    }

    private String today() {
        LocalDate day = now.toLocalDate();
        Optional<Span> span = company.hours().on(day);
        if (span.isEmpty()) {
            return (polish ? "Dziś biuro jest zamknięte; " : "The office is closed today; ") + next(day.plusDays(1));
        }
        LocalTime time = now.toLocalTime();
        if (!time.isBefore(span.get().to())) {
            return (polish ? "Dziś biuro jest już zamknięte; " : "The office has already closed today; ")
                    + next(day.plusDays(1));
        }
        if (time.isBefore(span.get().from())) {
            return (polish ? "Dziś biuro jest czynne " : "Today the office is open ") + hours(span.get()) + ".";
        }
        return (polish ? "Tak, biuro jest teraz czynne – dziś do " : "Yes, the office is open now, until ")
                + hour(span.get().to()) + ".";
    }

    private String tomorrow() {
        LocalDate day = now.toLocalDate().plusDays(1);
        String lead =
                polish ? "Jutro (" + weekday(day) + ") biuro jest " : "Tomorrow (" + weekday(day) + ") the office is ";
        return company.hours()
                .on(day)
                .map(span -> lead + (polish ? "czynne " : "open ") + hours(span) + ".")
                .orElseGet(() -> lead + (polish ? "zamknięte; " : "closed; ") + next(day.plusDays(1)));
    }

    private String each(DayOfWeek day) {
        String name = polish ? inPlural(day) : day.getDisplayName(TextStyle.FULL, Locale.UK) + "s";
        return company.hours()
                .usuallyOn(day)
                .map(span -> polish
                        ? "W " + name + " biuro jest czynne " + hours(span) + "."
                        : "On " + name + " the office is open " + hours(span) + ".")
                .orElseGet(() -> polish
                        ? "W " + name + " biuro jest zamknięte. Zapraszamy " + usualHours + "."
                        : "On " + name + " the office is closed. It is open " + usualHours + ".");
    }

    private String weekends() {
        OpeningHours hours = company.hours();
        return polish
                ? "W soboty biuro jest czynne " + hours(hours.saturday()) + ", a w niedziele jest zamknięte."
                : "On Saturdays the office is open " + hours(hours.saturday()) + "; on Sundays it is closed.";
    }

    private String next(LocalDate from) {
        LocalDate day = company.hours().firstOpen(from);
        Span span = company.hours().on(day).orElseThrow();
        return polish
                ? "najbliżej będzie czynne: " + weekday(day) + ", " + POLISH_DATE.format(day) + ", " + hours(span) + "."
                : "it opens next on " + ENGLISH_DATE.format(day) + ", " + hours(span) + ".";
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, polish ? POLAND : Locale.UK);
    }

    private static String inPlural(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "poniedziałki";
            case TUESDAY -> "wtorki";
            case WEDNESDAY -> "środy";
            case THURSDAY -> "czwartki";
            case FRIDAY -> "piątki";
            case SATURDAY -> "soboty";
            case SUNDAY -> "niedziele";
        };
    }

    private static String hours(Span span) {
        return hour(span.from()) + "–" + hour(span.to());
    }

    private static String hour(LocalTime time) {
        return time.getMinute() == 0 ? Integer.toString(time.getHour()) : time.toString();
    }
}
