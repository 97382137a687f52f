package pl.novahouse.chatbot.domain.profile;

import java.util.EnumSet;
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
    }

    public static Profile empty() {
        return new Profile(
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
                FieldState.notTold(),
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
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withEmail(FieldState<EmailAddress> email) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withPhone(FieldState<PhoneNumber> phone) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withCity(FieldState<TownName> city) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withArea(FieldState<Area> area) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withBudget(FieldState<Money> budget) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withPropertyType(FieldState<PropertyType> propertyType) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withScope(FieldState<Scope> scope) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withCondition(FieldState<Condition> condition) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withRooms(FieldState<RoomCount> rooms) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withPurpose(FieldState<Purpose> purpose) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withHandover(FieldState<Timing> handover) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withStart(FieldState<Timing> start) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    public Profile withMeetingTime(FieldState<MeetingTime> meetingTime) {
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
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

    /** Choosing a package takes it from the excluded ones. */
    public Profile withChosenPackage(FieldState<PackageName> chosenPackage) {
        Set<PackageName> stillExcluded = EnumSet.noneOf(PackageName.class);
        stillExcluded.addAll(excludedPackages);
        chosenPackage.toOptional().ifPresent(stillExcluded::remove);
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
                chosenPackage,
                stillExcluded,
                propertyType,
                scope,
                condition,
                rooms,
                purpose,
                handover,
                start,
                meetingTime);
    }

    /** Excluding the chosen package takes the choice back. */
    public Profile withExcludedPackages(Set<PackageName> excludedPackages) {
        FieldState<PackageName> stillChosen =
                chosenPackage.toOptional().filter(excludedPackages::contains).isPresent()
                        ? FieldState.notTold()
                        : chosenPackage;
        return new Profile(
                name,
                email,
                phone,
                city,
                area,
                budget,
                stillChosen,
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
}
