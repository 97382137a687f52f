package pl.novahouse.chatbot.application.conversation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import pl.novahouse.chatbot.domain.catalogue.Wording;
import pl.novahouse.chatbot.domain.profile.Condition;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Purpose;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.profile.Timing;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Money;

/** Reads fields of a profile back to the visitor in a few words each, such as “budżet 120 000 zł”. */
final class ProfileWording {

    private static final Locale POLAND = Locale.forLanguageTag("pl-PL");

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

    /** The known ones among the fields, in the given order. */
    String known(Profile profile, List<ProfileField> fields) {
        List<String> said = new ArrayList<>();
        fields.forEach(field -> phrase(profile, field).ifPresent(said::add));
        return String.join(", ", said);
    }

    private Optional<String> phrase(Profile profile, ProfileField field) {
        return switch (field) {
            case NAME -> known(profile.name(), name -> (polish ? "imię " : "name ") + name.value());
            case EMAIL -> known(profile.email(), email -> "e-mail " + email.value());
            case PHONE -> known(profile.phone(), phone -> (polish ? "telefon " : "phone ") + phone.e164());
            case CITY -> known(profile.city(), town -> town.value());
            case AREA -> known(profile.area(), wording::area);
            case BUDGET ->
                known(profile.budget(), budget -> (polish ? "budżet " : "budget ") + budget(profile, budget));
            case PACKAGE ->
                known(profile.chosenPackage(), name -> (polish ? "pakiet " : "package ") + name.displayName());
            case EXCLUDED_PACKAGES ->
                profile.excludedPackages().isEmpty()
                        ? Optional.empty()
                        : Optional.of((polish ? "bez pakietu " : "without ")
                                + wording.list(profile.excludedPackages().stream()
                                        .sorted()
                                        .map(name -> name.displayName())
                                        .toList()));
            case PROPERTY_TYPE -> known(profile.propertyType(), this::property);
            case SCOPE -> known(profile.scope(), this::scope);
            case CONDITION -> known(profile.condition(), this::condition);
            case ROOMS -> known(profile.rooms(), rooms -> (polish ? "liczba pokoi: " : "rooms: ") + rooms.value());
            case PURPOSE -> known(profile.purpose(), this::purpose);
            case HANDOVER ->
                known(profile.handover(), time -> (polish ? "odbiór kluczy " : "handover ") + timing(time));
            case START -> known(profile.start(), time -> (polish ? "start prac " : "start ") + timing(time));
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

    private String timing(Timing timing) {
        return switch (timing) {
            case Timing.Now() -> polish ? "od razu" : "at once";
            case Timing.Within(LocalDate from, LocalDate to) ->
                from.equals(to) ? day.format(from) : day.format(from) + " – " + day.format(to);
        };
    }

    private String meeting(MeetingTime time) {
        String days = time.isOneDay()
                ? weekday.format(time.from())
                : weekday.format(time.from()) + " – " + weekday.format(time.to());
        if (time.isExactHour()) {
            return days + (polish ? ", godz. " : ", ") + time.notBefore().orElseThrow();
        }
        return days
                + time.notBefore()
                        .map(hour -> (polish ? ", od " : ", from ") + hour)
                        .orElse("")
                + time.notAfter()
                        .map(hour -> (polish ? " do " : " until ") + hour)
                        .orElse("");
    }
}
