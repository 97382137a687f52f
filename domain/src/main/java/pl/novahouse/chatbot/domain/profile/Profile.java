package pl.novahouse.chatbot.domain.profile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TownName;

/**
 * What the visitor told us so far. Only their own words write it, and the last word wins.
 *
 * @param area of the property to be finished, 15–500 m²; of a range the larger end
 * @param budget for the whole finishing, 20 000–5 000 000 zł; of a range the larger end
 * @param leastBudget the smaller end, where a range was given
 * @param chosenPackage the one the visitor decided for; merely asking about one is not a choice
 * @param excludedPackages those the visitor does not want; never holds the chosen one
 * @param handover when the keys are handed over
 * @param start when the works should start
 * @param meetingTime when a consultation would suit
 */
public record Profile(
        FieldState<PersonName> name,
        FieldState<EmailAddress> email,
        FieldState<PhoneNumber> phone,
        FieldState<TownName> city,
        FieldState<Area> area,
        FieldState<Money> budget,
        Optional<Money> leastBudget,
        FieldState<PackageName> chosenPackage,
        Set<PackageName> excludedPackages,
        FieldState<PropertyType> propertyType,
        FieldState<Scope> scope,
        FieldState<Condition> condition,
        FieldState<RoomCount> rooms,
        FieldState<Purpose> purpose,
        FieldState<Timing> handover,
        FieldState<Timing> start,
        FieldState<MeetingTime> meetingTime) {

    public Profile {
        excludedPackages = Set.copyOf(excludedPackages);
        if (chosenPackage.toOptional().filter(excludedPackages::contains).isPresent()) {
            throw new IllegalArgumentException("A package is either chosen or excluded");
        }
        Optional<Money> most = budget.toOptional();
        if (leastBudget
                .filter(least -> most.isEmpty() || !least.isLessThan(most.get()))
                .isPresent()) {
            throw new IllegalArgumentException("A range of budgets has a larger end");
        }
    }

    public static Profile empty() {
        return new Profile(
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                Optional.empty(),
                FieldState.notTold(),
                Set.of(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold());
    }

    public Profile withName(FieldState<PersonName> name) {
        return with(ProfileField.NAME, name);
    }

    public Profile withEmail(FieldState<EmailAddress> email) {
        return with(ProfileField.EMAIL, email);
    }

    public Profile withPhone(FieldState<PhoneNumber> phone) {
        return with(ProfileField.PHONE, phone);
    }

    public Profile withCity(FieldState<TownName> city) {
        return with(ProfileField.CITY, city);
    }

    public Profile withArea(FieldState<Area> area) {
        return with(ProfileField.AREA, area);
    }

    /** One amount; the end of an earlier range goes with what it was the end of. */
    public Profile withBudget(FieldState<Money> budget) {
        return withBudget(budget, Optional.empty());
    }

    /** A range of which the state holds the larger end. */
    public Profile withBudget(FieldState<Money> budget, Optional<Money> least) {
        return with(ProfileField.BUDGET, budget, least, excludedPackages);
    }

    /** Choosing a package takes it from the excluded ones. */
    public Profile withChosenPackage(FieldState<PackageName> chosenPackage) {
        Set<PackageName> stillExcluded = EnumSet.noneOf(PackageName.class);
        stillExcluded.addAll(excludedPackages);
        chosenPackage.toOptional().ifPresent(stillExcluded::remove);
        return with(ProfileField.PACKAGE, chosenPackage, leastBudget, stillExcluded);
    }

    /** Excluding the chosen package takes the choice back. */
    public Profile withExcludedPackages(Set<PackageName> excludedPackages) {
        FieldState<PackageName> stillChosen =
                chosenPackage.toOptional().filter(excludedPackages::contains).isPresent()
                        ? FieldState.notTold()
                        : chosenPackage;
        return with(ProfileField.PACKAGE, stillChosen, leastBudget, excludedPackages);
    }

    public Profile withPropertyType(FieldState<PropertyType> propertyType) {
        return with(ProfileField.PROPERTY_TYPE, propertyType);
    }

    public Profile withScope(FieldState<Scope> scope) {
        return with(ProfileField.SCOPE, scope);
    }

    public Profile withCondition(FieldState<Condition> condition) {
        return with(ProfileField.CONDITION, condition);
    }

    public Profile withRooms(FieldState<RoomCount> rooms) {
        return with(ProfileField.ROOMS, rooms);
    }

    public Profile withPurpose(FieldState<Purpose> purpose) {
        return with(ProfileField.PURPOSE, purpose);
    }

    public Profile withHandover(FieldState<Timing> handover) {
        return with(ProfileField.HANDOVER, handover);
    }

    public Profile withStart(FieldState<Timing> start) {
        return with(ProfileField.START, start);
    }

    public Profile withMeetingTime(FieldState<MeetingTime> meetingTime) {
        return with(ProfileField.MEETING_TIME, meetingTime);
    }

    /** Whether there is nothing left to ask about the field: it is known, or known to be unknown. */
    public boolean isAnswered(ProfileField field) {
        return switch (field) {
            case NAME -> name.isAnswered();
            case EMAIL -> email.isAnswered();
            case PHONE -> phone.isAnswered();
            case CITY -> city.isAnswered();
            case AREA -> area.isAnswered();
            case BUDGET -> budget.isAnswered();
            case PACKAGE -> chosenPackage.isAnswered();
            case EXCLUDED_PACKAGES -> !excludedPackages.isEmpty();
            case PROPERTY_TYPE -> propertyType.isAnswered();
            case SCOPE -> scope.isAnswered();
            case CONDITION -> condition.isAnswered();
            case ROOMS -> rooms.isAnswered();
            case PURPOSE -> purpose.isAnswered();
            case HANDOVER -> handover.isAnswered();
            case START -> start.isAnswered();
            case MEETING_TIME -> meetingTime.isAnswered();
        };
    }

    private Profile with(ProfileField field, FieldState<?> state) {
        return with(field, state, leastBudget, excludedPackages);
    }

    private Profile with(ProfileField field, FieldState<?> state, Optional<Money> least, Set<PackageName> excluded) {
        Change change = new Change(field, state);
        return new Profile(
                change.of(ProfileField.NAME, name),
                change.of(ProfileField.EMAIL, email),
                change.of(ProfileField.PHONE, phone),
                change.of(ProfileField.CITY, city),
                change.of(ProfileField.AREA, area),
                change.of(ProfileField.BUDGET, budget),
                least,
                change.of(ProfileField.PACKAGE, chosenPackage),
                excluded,
                change.of(ProfileField.PROPERTY_TYPE, propertyType),
                change.of(ProfileField.SCOPE, scope),
                change.of(ProfileField.CONDITION, condition),
                change.of(ProfileField.ROOMS, rooms),
                change.of(ProfileField.PURPOSE, purpose),
                change.of(ProfileField.HANDOVER, handover),
                change.of(ProfileField.START, start),
                change.of(ProfileField.MEETING_TIME, meetingTime));
    }

    /** A new state of one field; only the methods above make one, each with the type of its own field. */
    private record Change(ProfileField field, FieldState<?> state) {

        @SuppressWarnings("unchecked")
        <T> FieldState<T> of(ProfileField other, FieldState<T> before) {
            return other == field ? (FieldState<T>) state : before;
        }
    }
}
