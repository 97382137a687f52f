package pl.novahouse.chatbot.domain.lead;

import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.profile.Condition;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Purpose;
import pl.novahouse.chatbot.domain.profile.RoomCount;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.profile.Timing;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.TownName;

/** What a person wants finished, as far as they told. */
public record Enquiry(
        Optional<TownName> city,
        Optional<Area> area,
        Optional<Money> budget,
        Optional<PackageName> chosenPackage,
        Optional<PropertyType> propertyType,
        Optional<Scope> scope,
        Optional<Condition> condition,
        Optional<RoomCount> rooms,
        Optional<Purpose> purpose,
        Optional<Timing> handover,
        Optional<Timing> start,
        Optional<MeetingTime> meetingTime) {

    public static Enquiry of(Profile profile) {
        return new Enquiry(
                profile.city().toOptional(),
                profile.area().toOptional(),
                profile.budget().toOptional(),
                profile.chosenPackage().toOptional(),
                profile.propertyType().toOptional(),
                profile.scope().toOptional(),
                profile.condition().toOptional(),
                profile.rooms().toOptional(),
                profile.purpose().toOptional(),
                profile.handover().toOptional(),
                profile.start().toOptional(),
                profile.meetingTime().toOptional());
    }

    /** What was told last wins; what was not told again stays. */
    public Enquiry updatedBy(Enquiry later) {
        return new Enquiry(
                later.city.or(() -> city),
                later.area.or(() -> area),
                later.budget.or(() -> budget),
                later.chosenPackage.or(() -> chosenPackage),
                later.propertyType.or(() -> propertyType),
                later.scope.or(() -> scope),
                later.condition.or(() -> condition),
                later.rooms.or(() -> rooms),
                later.purpose.or(() -> purpose),
                later.handover.or(() -> handover),
                later.start.or(() -> start),
                later.meetingTime.or(() -> meetingTime));
    }
}
