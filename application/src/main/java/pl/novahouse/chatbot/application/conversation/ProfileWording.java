package pl.novahouse.chatbot.application.conversation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Wording;
import pl.novahouse.chatbot.domain.profile.Condition;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Purpose;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.profile.Timing;
import pl.novahouse.chatbot.domain.shared.CountedNoun;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TownName;

/** Reads fields of a profile back to the visitor in a few words each, such as “budżet 120 000 zł”. */
final class ProfileWording {

    private static final Locale POLAND = Locale.forLanguageTag("pl-PL");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final boolean polish;
    private final Wording wording;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;

    ProfileWording(Language language) {
        this.polish = language.answerLanguage() == Language.PL;
        this.wording = Wording.in(language);
        Locale locale = polish ? POLAND : Locale.UK;
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.weekday = DateTimeFormatter.ofPattern(polish ? "EEEE, d MMMM" : "EEEE d MMMM", locale);
    }

    /** The known ones among the fields, in the given order, as one says them: “48 m², 2 pokoje”. */
    String known(Profile profile, List<ProfileField> fields) {
        return fields.stream()
                .map(field -> value(profile, field).map(value -> led(field, value)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** The same as a list, one a line with its name: “– metraż: 48 m²”. */
    String listed(Profile profile, List<ProfileField> fields) {
        return fields.stream()
                .map(field -> value(profile, field).map(value -> "– " + label(field, value) + ": " + value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> value(Profile profile, ProfileField field) {
        return switch (field) {
            case NAME -> known(profile.name(), PersonName::value);
            case EMAIL -> known(profile.email(), EmailAddress::value);
            case PHONE -> known(profile.phone(), PhoneNumber::spaced);
            case CITY -> known(profile.city(), TownName::value);
            case AREA -> known(profile.area(), wording::area);
            case BUDGET -> known(profile.budget(), budget -> budget(profile, budget));
            case PACKAGE -> known(profile.chosenPackage(), PackageName::displayName);
            case EXCLUDED_PACKAGES ->
                profile.excludedPackages().isEmpty()
                        ? Optional.empty()
                        : Optional.of(wording.list(profile.excludedPackages().stream()
                                .sorted()
                                .map(PackageName::displayName)
                                .toList()));
            case PROPERTY_TYPE -> known(profile.propertyType(), this::property);
            case SCOPE -> known(profile.scope(), this::scope);
            case CONDITION -> known(profile.condition(), this::condition);
            case ROOMS -> known(profile.rooms(), rooms -> rooms(rooms.value()));
            case PURPOSE -> known(profile.purpose(), this::purpose);
            case HANDOVER -> known(profile.handover(), this::handover);
            case START -> known(profile.start(), this::start);
            case MEETING_TIME -> known(profile.meetingTime(), this::meeting);
        };
    }

    private String budget(Profile profile, Money most) {
        return profile.leastBudget()
                .map(least -> polish
                        ? "od " + wording.amount(least) + " do " + wording.amount(most)
                        : wording.amount(least) + " to " + wording.amount(most))
                .orElseGet(() -> wording.amount(most));
    }

    /** The value with the word before it that makes clear what it is. */
    private String led(ProfileField field, String value) {
        String lead = switch (field) {
            case NAME -> label(field, value) + " ";
            case EMAIL -> "e-mail ";
            case PHONE -> polish ? "telefon " : "phone ";
            case BUDGET -> polish ? "budżet " : "budget ";
            case PACKAGE -> polish ? "pakiet " : "package ";
            case EXCLUDED_PACKAGES -> polish ? "bez pakietu " : "without ";
            case HANDOVER -> value.equals(keysAreThere()) ? "" : polish ? "odbiór kluczy: " : "handover: ";
            case START -> polish ? "start prac: " : "start of works: ";
            case MEETING_TIME -> polish ? "rozmowa: " : "talk: ";
            case CITY, AREA, PROPERTY_TYPE, SCOPE, CONDITION, ROOMS, PURPOSE -> "";
        };
        return lead + value;
    }

    private String label(ProfileField field, String value) {
        boolean surname = value.contains(" ");
        return switch (field) {
            case NAME -> polish ? (surname ? "imię i nazwisko" : "imię") : "name";
            case EMAIL -> "e-mail";
            case PHONE -> polish ? "telefon" : "phone";
            case CITY -> polish ? "miejscowość" : "town";
            case AREA -> polish ? "metraż" : "floor area";
            case BUDGET -> polish ? "budżet" : "budget";
            case PACKAGE -> polish ? "wybrany pakiet" : "chosen package";
            case EXCLUDED_PACKAGES -> polish ? "poza wyborem" : "ruled out";
            case PROPERTY_TYPE -> polish ? "rodzaj" : "kind of property";
            case SCOPE -> polish ? "zakres" : "scope";
            case CONDITION -> polish ? "stan" : "condition";
            case ROOMS -> polish ? "układ" : "layout";
            case PURPOSE -> polish ? "przeznaczenie" : "purpose";
            case HANDOVER -> polish ? "odbiór kluczy" : "handover of keys";
            case START -> polish ? "start prac" : "start of works";
            case MEETING_TIME -> polish ? "termin rozmowy" : "time for a talk";
        };
    }

    private String rooms(int count) {
        return polish ? count + " " + CountedNoun.ROOM.after(count) : count + (count == 1 ? " room" : " rooms");
    }

    private String keysAreThere() {
        return polish ? "klucze już odebrane" : "keys already received";
    }

    private String handover(Timing time) {
        return time instanceof Timing.Within period ? period(period) : keysAreThere();
    }

    private String start(Timing time) {
        return time instanceof Timing.Within period
                ? period(period)
                : polish ? "jak najszybciej" : "as soon as possible";
    }

    private static <T> Optional<String> known(FieldState<T> field, Function<T, String> phrase) {
        return field.toOptional().map(phrase);
    }

    private String property(PropertyType type) {
        return switch (type) {
            case FLAT -> polish ? "mieszkanie" : "flat";
            case STUDIO -> polish ? "kawalerka" : "studio";
            case APARTMENT -> polish ? "apartament" : "apartment";
            case HOUSE -> polish ? "dom" : "house";
            case COMMERCIAL -> polish ? "lokal użytkowy" : "commercial premises";
        };
    }

    private String scope(Scope scope) {
        return switch (scope) {
            case WHOLE -> polish ? "wykończenie całości" : "everything";
            case BATHROOM -> polish ? "łazienka" : "bathroom";
            case KITCHEN -> polish ? "kuchnia" : "kitchen";
            case BATHROOM_AND_KITCHEN -> polish ? "łazienka i kuchnia" : "bathroom and kitchen";
            case PARTIAL -> polish ? "wybrane pomieszczenia" : "selected rooms";
            case REFRESH -> polish ? "odświeżenie" : "a refresh";
            case DESIGN_ONLY -> polish ? "sam projekt" : "design only";
        };
    }

    private String condition(Condition condition) {
        return switch (condition) {
            case DEVELOPER -> polish ? "stan deweloperski" : "developer state";
            case UNDER_CONSTRUCTION -> polish ? "w budowie" : "under construction";
            case SHELL -> polish ? "stan surowy" : "shell";
            case SECONDARY_MARKET -> polish ? "rynek wtórny" : "secondary market";
        };
    }

    private String purpose(Purpose purpose) {
        return switch (purpose) {
            case OWN_USE -> polish ? "na własne potrzeby" : "for own use";
            case RENTAL -> polish ? "na wynajem" : "for rent";
            case INVESTMENT -> polish ? "inwestycja" : "investment";
        };
    }

    private String period(Timing.Within period) {
        return period.from().equals(period.to())
                ? day.format(period.from())
                : day.format(period.from()) + " – " + day.format(period.to());
    }

    private String meeting(MeetingTime time) {
        String days = time.isOneDay()
                ? weekday.format(time.from())
                : weekday.format(time.from()) + " – " + weekday.format(time.to());
        if (time.isExactHour()) {
            return days
                    + (polish ? ", godz. " : ", ")
                    + HOUR.format(time.notBefore().orElseThrow());
        }
        return days
                + time.notBefore()
                        .map(hour -> (polish ? ", od " : ", from ") + HOUR.format(hour))
                        .orElse("")
                + time.notAfter()
                        .map(hour -> (polish ? " do " : " until ") + HOUR.format(hour))
                        .orElse("");
    }
}
