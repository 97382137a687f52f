package pl.novahouse.chatbot.rest.lead;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.lead.LeadEntry;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.lead.NextAction;
import pl.novahouse.chatbot.domain.lead.ScoreReason;
import pl.novahouse.chatbot.domain.lead.Urgency;
import pl.novahouse.chatbot.domain.profile.Condition;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.profile.Timing;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.rest.shared.PolishTime;

/** Leads in the panel's Polish words. */
final class LeadWords {

    private static final Locale POLISH = Locale.of("pl", "PL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.MM.yyyy", POLISH);

    private LeadWords() {}

    static String moment(Instant at) {
        return PolishTime.minute(at);
    }

    static String status(LeadStatus status) {
        return switch (status) {
            case NEW -> "nowy";
            case CONTACTED -> "po kontakcie";
            case QUALIFIED -> "zakwalifikowany";
            case CONVERTED -> "umowa";
            case LOST -> "utracony";
        };
    }

    /** What pressing the button of a status means. */
    static String changeTo(LeadStatus status) {
        return switch (status) {
            case NEW -> "Otwórz ponownie";
            case CONTACTED -> "Oznacz: po kontakcie";
            case QUALIFIED -> "Oznacz: zakwalifikowany";
            case CONVERTED -> "Oznacz: umowa podpisana";
            case LOST -> "Oznacz: utracony";
        };
    }

    static String urgency(Urgency urgency) {
        return switch (urgency) {
            case LATER -> "odległy termin";
            case NORMAL -> "zwykła";
            case HIGH -> "pilne";
        };
    }

    static String action(NextAction.Kind kind) {
        return switch (kind) {
            case CALL -> "zadzwonić";
            case WRITE -> "napisać e-mail";
            case QUALIFY -> "ustalić potrzeby";
            case SEND_OFFER -> "wysłać ofertę";
        };
    }

    static String reason(ScoreReason reason) {
        return switch (reason) {
            case PHONE_GIVEN -> "podany telefon";
            case EMAIL_GIVEN -> "podany e-mail";
            case AREA_KNOWN -> "znany metraż";
            case CITY_KNOWN -> "znana miejscowość";
            case CITY_SERVED -> "miejscowość w obsługiwanym zasięgu";
            case BUDGET_KNOWN -> "znany budżet";
            case BUDGET_SUFFICIENT -> "budżet wystarcza na najtańszy pakiet";
            case PACKAGE_CHOSEN -> "wybrany pakiet";
            case SCOPE_KNOWN -> "znany zakres";
            case PROPERTY_DESCRIBED -> "opisana nieruchomość";
            case TIME_KNOWN -> "znany termin";
            case URGENT -> "pilna sprawa";
            case WANTS_MEETING -> "podany termin rozmowy";
        };
    }

    static String origin(Origin origin) {
        return switch (origin) {
            case Origin.Chat _ -> "rozmowa na czacie";
            case Origin.Form _ -> "formularz";
        };
    }

    static String entry(LeadEntry entry) {
        return switch (entry) {
            case LeadEntry.Created created -> "Zgłoszenie: " + origin(created.origin());
            case LeadEntry.Merged merged ->
                "Ta sama osoba zgłosiła się ponownie (" + origin(merged.origin()) + "), rozpoznana po: "
                        + merged.matched().stream().map(LeadWords::match).collect(Collectors.joining(" i "))
                        + (merged.alsoGiven().isEmpty()
                                ? ""
                                : ". Podane też, niepotwierdzone: " + String.join(", ", merged.alsoGiven()));
            case LeadEntry.Rectified _ -> "Dane sprostowane na żądanie osoby";
            case LeadEntry.Corrected corrected -> "Dane poprawione: " + origin(corrected.origin());
            case LeadEntry.ConsentWithdrawn _ -> "Zgoda na kontakt wycofana – nie kontaktować się";
            case LeadEntry.StatusChanged changed ->
                "Status: " + status(changed.from()) + " → " + status(changed.to()) + " (" + changed.by() + ")";
            case LeadEntry.Assigned assigned -> "Opiekun: " + assigned.to() + " (" + assigned.by() + ")";
            case LeadEntry.PossibleDuplicate _ -> "Możliwy duplikat: inny lead ma ten sam telefon lub e-mail";
        };
    }

    private static String match(LeadEntry.Match match) {
        return switch (match) {
            case EMAIL -> "adresie e-mail";
            case PHONE -> "numerze telefonu";
        };
    }

    static String consent(ConsentEvent decision) {
        String purpose = switch (decision.purpose()) {
            case CONTACT -> "kontakt w sprawie zapytania";
            case MARKETING_EMAIL -> "marketing e-mailem";
            case MARKETING_PHONE -> "marketing telefoniczny";
        };
        return purpose + ": " + (decision.granted() ? "tak" : "nie");
    }

    static String area(Area area) {
        return NumberFormat.getNumberInstance(POLISH).format(area.squareMetres()) + "\u00A0m²";
    }

    static String money(Money amount) {
        return NumberFormat.getNumberInstance(POLISH).format(amount.zloty()) + "\u00A0zł";
    }

    static String propertyType(PropertyType type) {
        return switch (type) {
            case FLAT -> "mieszkanie";
            case STUDIO -> "kawalerka";
            case APARTMENT -> "apartament";
            case HOUSE -> "dom";
            case COMMERCIAL -> "lokal użytkowy";
        };
    }

    static String scope(Scope scope) {
        return switch (scope) {
            case WHOLE -> "całość, pod klucz";
            case BATHROOM -> "łazienka";
            case KITCHEN -> "kuchnia";
            case BATHROOM_AND_KITCHEN -> "łazienka i kuchnia";
            case PARTIAL -> "część pomieszczeń";
            case REFRESH -> "odświeżenie";
            case DESIGN_ONLY -> "sam projekt";
        };
    }

    static String condition(Condition condition) {
        return switch (condition) {
            case DEVELOPER -> "stan deweloperski";
            case UNDER_CONSTRUCTION -> "w budowie";
            case SHELL -> "stan surowy";
            case SECONDARY_MARKET -> "rynek wtórny";
        };
    }

    static String purpose(pl.novahouse.chatbot.domain.profile.Purpose purpose) {
        return switch (purpose) {
            case OWN_USE -> "na własne potrzeby";
            case RENTAL -> "na wynajem";
            case INVESTMENT -> "inwestycja";
        };
    }

    static String timing(Timing timing) {
        return switch (timing) {
            case Timing.Now() -> "od razu";
            case Timing.Within(LocalDate from, LocalDate to) ->
                from.equals(to) ? DAY.format(from) : DAY.format(from) + "–" + DAY.format(to);
        };
    }

    static String meeting(MeetingTime time) {
        String days = time.isOneDay() ? DAY.format(time.from()) : DAY.format(time.from()) + "–" + DAY.format(time.to());
        return days
                + time.notBefore().map(hour -> ", od " + hour).orElse("")
                + time.notAfter().map(hour -> " do " + hour).orElse("");
    }

    /** Whether staff may get in touch. */
    static boolean mayContact(pl.novahouse.chatbot.domain.consent.Consents consents) {
        return consents.permits(Purpose.CONTACT);
    }
}
