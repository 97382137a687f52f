package pl.novahouse.chatbot.rest.conversation;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Provenance;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TownName;

/** What a visitor told, in words, each with the visitor's own ones. */
final class ProfileFacts {

    private static final Locale POLISH = Locale.of("pl", "PL");

    /**
     * One known field.
     *
     * @param words what the visitor said; empty when it was filled in a form
     */
    record Fact(String name, String value, String words) {

        static Fact of(String name, String value) {
            return new Fact(name, value, "");
        }
    }

    private ProfileFacts() {}

    static List<Fact> of(Profile profile) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Imię i nazwisko", profile.name(), PersonName::value);
        add(facts, "E-mail", profile.email(), EmailAddress::value);
        add(facts, "Telefon", profile.phone(), PhoneNumber::e164);
        add(facts, "Miejscowość", profile.city(), TownName::value);
        add(facts, "Metraż", profile.area(), ProfileFacts::area);
        add(facts, "Budżet", profile.budget(), most -> budget(profile.leastBudget(), most));
        add(facts, "Wybrany pakiet", profile.chosenPackage(), PackageName::displayName);
        if (!profile.excludedPackages().isEmpty()) {
            facts.add(Fact.of(
                    "Wykluczone pakiety",
                    profile.excludedPackages().stream()
                            .sorted()
                            .map(PackageName::displayName)
                            .collect(Collectors.joining(", "))));
        }
        add(facts, "Nieruchomość", profile.propertyType(), ProfileFacts::propertyType);
        add(facts, "Zakres", profile.scope(), ProfileFacts::scope);
        return facts;
    }

    static String area(Area area) {
        return number(area.squareMetres()) + "\u00A0m²";
    }

    private static String budget(Optional<Money> least, Money most) {
        return least.map(from -> money(from) + " – ").orElse("") + money(most);
    }

    private static String money(Money amount) {
        return number(amount.zloty()) + "\u00A0zł";
    }

    private static String number(Number value) {
        return NumberFormat.getNumberInstance(POLISH).format(value);
    }

    private static <T> void add(List<Fact> facts, String name, FieldState<T> field, Function<T, String> words) {
        switch (field) {
            case FieldState.NotTold<T> _ -> {}
            case FieldState.Unknown<T>(Provenance from) -> facts.add(new Fact(name, "nie wiadomo", said(from)));
            case FieldState.Known<T>(T value, Provenance from) ->
                facts.add(new Fact(name, words.apply(value), said(from)));
        }
    }

    private static String said(Provenance from) {
        return switch (from) {
            case Provenance.Said(var _, String words) -> words;
            case Provenance.Entered _ -> "";
        };
    }

    private static String propertyType(PropertyType type) {
        return switch (type) {
            case FLAT -> "mieszkanie";
            case STUDIO -> "kawalerka";
            case APARTMENT -> "apartament";
            case HOUSE -> "dom";
            case COMMERCIAL -> "lokal użytkowy";
        };
    }

    private static String scope(Scope scope) {
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
}
