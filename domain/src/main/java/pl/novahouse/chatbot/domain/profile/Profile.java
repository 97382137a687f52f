package pl.novahouse.chatbot.domain.profile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
        return changed(draft -> draft.name = name);
    }

    public Profile withEmail(FieldState<EmailAddress> email) {
        return changed(draft -> draft.email = email);
    }

    public Profile withPhone(FieldState<PhoneNumber> phone) {
        return changed(draft -> draft.phone = phone);
    }

    public Profile withCity(FieldState<TownName> city) {
        return changed(draft -> draft.city = city);
    }

    public Profile withArea(FieldState<Area> area) {
        return changed(draft -> draft.area = area);
    }

    /** One amount; the end of an earlier range goes with what it was the end of. */
    public Profile withBudget(FieldState<Money> budget) {
        return withBudget(budget, Optional.empty());
    }

    /** A range of which the state holds the larger end. */
    public Profile withBudget(FieldState<Money> budget, Optional<Money> least) {
        return changed(draft -> {
            draft.budget = budget;
            draft.leastBudget = least;
        });
    }

    /** Choosing a package takes it from the excluded ones. */
    public Profile withChosenPackage(FieldState<PackageName> chosenPackage) {
        Set<PackageName> stillExcluded = EnumSet.noneOf(PackageName.class);
        stillExcluded.addAll(excludedPackages);
        chosenPackage.toOptional().ifPresent(stillExcluded::remove);
        return changed(draft -> {
            draft.chosenPackage = chosenPackage;
            draft.excludedPackages = stillExcluded;
        });
    }

    /** Excluding the chosen package takes the choice back. */
    public Profile withExcludedPackages(Set<PackageName> excludedPackages) {
        FieldState<PackageName> stillChosen =
                chosenPackage.toOptional().filter(excludedPackages::contains).isPresent()
                        ? FieldState.notTold()
                        : chosenPackage;
        return changed(draft -> {
            draft.chosenPackage = stillChosen;
            draft.excludedPackages = excludedPackages;
        });
    }

    public Profile withPropertyType(FieldState<PropertyType> propertyType) {
        return changed(draft -> draft.propertyType = propertyType);
    }

    public Profile withScope(FieldState<Scope> scope) {
        return changed(draft -> draft.scope = scope);
    }

    public Profile withCondition(FieldState<Condition> condition) {
        return changed(draft -> draft.condition = condition);
    }

    public Profile withRooms(FieldState<RoomCount> rooms) {
        return changed(draft -> draft.rooms = rooms);
    }

    public Profile withPurpose(FieldState<Purpose> purpose) {
        return changed(draft -> draft.purpose = purpose);
    }

    public Profile withHandover(FieldState<Timing> handover) {
        return changed(draft -> draft.handover = handover);
    }

    public Profile withStart(FieldState<Timing> start) {
        return changed(draft -> draft.start = start);
    }

    public Profile withMeetingTime(FieldState<MeetingTime> meetingTime) {
        return changed(draft -> draft.meetingTime = meetingTime);
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

    private Profile changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.profile();
    }

    /** The components on their way from one profile to the next. */
    private static final class Draft {

        private FieldState<PersonName> name;
        private FieldState<EmailAddress> email;
        private FieldState<PhoneNumber> phone;
        private FieldState<TownName> city;
        private FieldState<Area> area;
        private FieldState<Money> budget;
        private Optional<Money> leastBudget;
        private FieldState<PackageName> chosenPackage;
        private Set<PackageName> excludedPackages;
        private FieldState<PropertyType> propertyType;
        private FieldState<Scope> scope;
        private FieldState<Condition> condition;
        private FieldState<RoomCount> rooms;
        private FieldState<Purpose> purpose;
        private FieldState<Timing> handover;
        private FieldState<Timing> start;
        private FieldState<MeetingTime> meetingTime;

        private Draft(Profile profile) {
            this.name = profile.name;
            this.email = profile.email;
            this.phone = profile.phone;
            this.city = profile.city;
            this.area = profile.area;
            this.budget = profile.budget;
            this.leastBudget = profile.leastBudget;
            this.chosenPackage = profile.chosenPackage;
            this.excludedPackages = profile.excludedPackages;
            this.propertyType = profile.propertyType;
            this.scope = profile.scope;
            this.condition = profile.condition;
            this.rooms = profile.rooms;
            this.purpose = profile.purpose;
            this.handover = profile.handover;
            this.start = profile.start;
            this.meetingTime = profile.meetingTime;
        }

        private Profile profile() {
            return new Profile(
                    name,
                    email,
                    phone,
                    city,
                    area,
                    budget,
                    leastBudget,
                    chosenPackage,
                    excludedPackages,
                    propertyType,
                    scope,
                    condition,
                    rooms,
                    purpose,
                    handover,
                    start,
                    meetingTime);
        }
    }
}
