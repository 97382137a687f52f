package pl.novahouse.chatbot.application.conversation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pl.novahouse.chatbot.application.catalogue.port.Catalogues;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Provenance;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.TownName;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.domain.shared.Violation.Rule;

/** Takes fields that were filled in by hand, under the same limits as those that are read from what visitors write. */
public final class EnteredFields {

    private static final int LONGEST = 254;

    private final Catalogues catalogues;
    private final TextAnalysis analysis;

    public EnteredFields(Catalogues catalogues, TextAnalysis analysis) {
        this.catalogues = catalogues;
        this.analysis = analysis;
    }

    /**
     * The profile with the entered fields.
     *
     * @throws ProblemException {@link Problem.ValidationFailed} naming every field that cannot be taken
     */
    public Profile taken(Profile before, List<EnteredField> fields) {
        List<Violation> violations = new ArrayList<>();
        Profile profile = before;
        for (EnteredField field : fields) {
            profile = taken(profile, field, violations);
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(new Problem.ValidationFailed(violations));
        }
        return profile;
    }

    private Profile taken(Profile profile, EnteredField field, List<Violation> violations) {
        return switch (field.field()) {
            case NAME -> profile.withName(state(field, violations, EnteredFields::name, Rule.MALFORMED));
            case EMAIL ->
                profile.withEmail(state(
                        field,
                        violations,
                        text -> Optional.of(text).filter(EmailAddress::isValid).map(EmailAddress::new),
                        Rule.MALFORMED));
            case PHONE -> profile.withPhone(state(field, violations, this::phone, Rule.MALFORMED));
            case CITY -> profile.withCity(state(field, violations, this::town, Rule.UNKNOWN_VALUE));
            case AREA -> profile.withArea(state(field, violations, this::area, Rule.OUT_OF_RANGE));
            case BUDGET -> profile.withBudget(state(field, violations, this::budget, Rule.OUT_OF_RANGE));
            case PACKAGE ->
                profile.withChosenPackage(state(field, violations, PackageName::ofDisplayName, Rule.UNKNOWN_VALUE));
            case EXCLUDED_PACKAGES -> profile.withExcludedPackages(excluded(field, violations));
            case PROPERTY_TYPE ->
                profile.withPropertyType(
                        state(field, violations, text -> named(PropertyType.values(), text), Rule.UNKNOWN_VALUE));
            case SCOPE ->
                profile.withScope(state(field, violations, text -> named(Scope.values(), text), Rule.UNKNOWN_VALUE));
            case CONDITION, ROOMS, PURPOSE, HANDOVER, START, MEETING_TIME -> {
                violations.add(new Violation(field.name(), Rule.UNKNOWN_VALUE));
                yield profile;
            }
        };
    }

    private static <T> FieldState<T> state(
            EnteredField field, List<Violation> violations, Function<String, Optional<T>> reading, Rule broken) {
        if (field.isCleared()) {
            return FieldState.notTold();
        }
        String text = field.values().getFirst().strip();
        if (text.length() > LONGEST) {
            violations.add(new Violation(field.name(), Rule.TOO_LONG));
            return FieldState.notTold();
        }
        Optional<T> value = text.isEmpty() ? Optional.empty() : reading.apply(text);
        if (value.isEmpty()) {
            violations.add(new Violation(field.name(), broken));
        }
        return value.map(known -> FieldState.known(known, new Provenance.Entered()))
                .orElseGet(FieldState::notTold);
    }

    /** Letters of any language, with the marks that names have. */
    private static Optional<PersonName> name(String text) {
        String plain = String.join(" ", text.split("\\s+"));
        boolean named = plain.codePoints().allMatch(EnteredFields::isOfName)
                && plain.codePoints().anyMatch(Character::isLetter)
                && plain.split(" ").length <= PersonName.MOST_WORDS
                && plain.length() <= PersonName.LONGEST;
        return named ? Optional.of(new PersonName(plain)) : Optional.empty();
    }

    private static boolean isOfName(int sign) {
        return Character.isLetter(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || " -'’.".indexOf(sign) >= 0;
    }

    private Optional<PhoneNumber> phone(String text) {
        return analysis.analyse(text, Language.PL).mentions(Mention.Phone.class).stream()
                .findFirst()
                .map(Mention.Phone::number);
    }

    private Optional<TownName> town(String text) {
        return analysis.analyse(text, Language.PL).mentions().stream()
                .map(mention -> switch (mention) {
                    case Mention.Town(var _, var place, var _) -> Optional.of(place.name());
                    case Mention.PossibleTown(var _, var place, var _) -> Optional.of(place.name());
                    case Mention.Email _, Mention.Phone _, Mention.FirstName _ -> Optional.<TownName>empty();
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Area> area(String text) {
        return number(text)
                .filter(number -> number.signum() > 0)
                .map(Area::new)
                .filter(catalogues.current().limits().accepted()::contains);
    }

    private Optional<Money> budget(String text) {
        return number(text)
                .filter(number -> number.signum() > 0)
                .map(Money::zloty)
                .filter(catalogues.current().limits()::accepts);
    }

    /** A plain decimal number of moderate size, such as the edge writes. */
    private static Optional<BigDecimal> number(String text) {
        boolean plain = text.length() <= 12
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                && text.chars().filter(c -> c == '.').count() <= 1
                && Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(text.length() - 1));
        return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Set<PackageName> excluded(EnteredField field, List<Violation> violations) {
        Set<PackageName> excluded = EnumSet.noneOf(PackageName.class);
        for (String text : field.values()) {
            PackageName.ofDisplayName(text)
                    .ifPresentOrElse(
                            excluded::add, () -> violations.add(new Violation(field.name(), Rule.UNKNOWN_VALUE)));
        }
        return excluded;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
