package pl.novahouse.chatbot.llm.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.profile.Condition;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileReading;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Provenance;
import pl.novahouse.chatbot.domain.profile.Purpose;
import pl.novahouse.chatbot.domain.profile.RoomCount;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.profile.Timing;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TownName;

/** Profiles in the notation of the data files. */
final class Facts {

    private static final Provenance EARLIER = new Provenance.Said(new MessageId(new UUID(0, 0)), "wcześniej");

    private Facts() {}

    /** Everything that is known after a message and everything that was noticed in it, sorted. */
    static List<String> of(ProfileReading reading) {
        List<String> facts = new ArrayList<>();
        Profile profile = reading.profile();
        add(facts, "name", profile.name(), PersonName::value);
        add(facts, "email", profile.email(), EmailAddress::value);
        add(facts, "phone", profile.phone(), PhoneNumber::e164);
        add(facts, "city", profile.city(), TownName::value);
        add(facts, "area", profile.area(), area -> area.squareMetres().toPlainString());
        add(
                facts,
                "budget",
                profile.budget(),
                budget ->
                        profile.leastBudget().map(least -> zloty(least) + "..").orElse("") + zloty(budget));
        add(facts, "package", profile.chosenPackage(), PackageName::name);
        if (!profile.excludedPackages().isEmpty()) {
            facts.add("excluded " + list(profile.excludedPackages()));
        }
        add(facts, "type", profile.propertyType(), PropertyType::name);
        add(facts, "scope", profile.scope(), Scope::name);
        add(facts, "condition", profile.condition(), Condition::name);
        add(facts, "rooms", profile.rooms(), rooms -> String.valueOf(rooms.value()));
        add(facts, "purpose", profile.purpose(), Purpose::name);
        add(facts, "handover", profile.handover(), Facts::timing);
        add(facts, "start", profile.start(), Facts::timing);
        add(facts, "meeting", profile.meetingTime(), Facts::meeting);
        if (!reading.packages().isEmpty()) {
            facts.add("interest " + list(reading.packages()));
        }
        reading.outOfRange()
                .forEach(field -> facts.add("outside " + field.name().toLowerCase(Locale.ROOT)));
        reading.contradictions()
                .forEach(contradiction -> facts.add(
                        "contradiction " + contradiction.field().name().toLowerCase(Locale.ROOT)));
        return facts.stream().sorted().toList();
    }

    /** The profile that the facts tell, entered earlier. */
    static Profile profile(List<String> facts) {
        Profile profile = Profile.empty();
        for (String fact : facts) {
            int space = fact.indexOf(' ');
            profile = with(profile, fact.substring(0, space), fact.substring(space + 1));
        }
        return profile;
    }

    private static Profile with(Profile profile, String field, String value) {
        return switch (field) {
            case "name" -> profile.withName(known(new PersonName(value)));
            case "email" -> profile.withEmail(known(new EmailAddress(value)));
            case "phone" -> profile.withPhone(known(new PhoneNumber(value)));
            case "city" -> profile.withCity(known(new TownName(value)));
            case "area" -> profile.withArea(known(new Area(new BigDecimal(value))));
            case "budget" -> profile.withBudget(known(Money.zloty(Long.parseLong(value))));
            case "package" -> profile.withChosenPackage(known(PackageName.valueOf(value)));
            case "excluded" ->
                profile.withExcludedPackages(Set.of(value.split(", ")).stream()
                        .map(PackageName::valueOf)
                        .collect(Collectors.toSet()));
            case "type" -> profile.withPropertyType(known(PropertyType.valueOf(value)));
            case "scope" -> profile.withScope(known(Scope.valueOf(value)));
            case "condition" -> profile.withCondition(known(Condition.valueOf(value)));
            case "rooms" -> profile.withRooms(known(new RoomCount(Integer.parseInt(value))));
            case "purpose" -> profile.withPurpose(known(Purpose.valueOf(value)));
            case "meeting" -> {
                LocalDate day = LocalDate.parse(value);
                yield profile.withMeetingTime(known(new MeetingTime(day, day, Optional.empty(), Optional.empty())));
            }
            default -> throw new IllegalArgumentException("no such field in the data: " + field);
        };
    }

    private static <T> FieldState<T> known(T value) {
        return FieldState.known(value, EARLIER);
    }

    private static <T> void add(List<String> facts, String field, FieldState<T> state, Function<T, String> text) {
        switch (state) {
            case FieldState.NotTold<T>() -> {}
            case FieldState.Unknown<T>(Provenance _) -> facts.add(field + " ?");
            case FieldState.Known<T>(T value, Provenance _) -> facts.add(field + " " + text.apply(value));
        }
    }

    private static String zloty(Money amount) {
        return amount.zloty().stripTrailingZeros().toPlainString();
    }

    private static String list(Iterable<PackageName> names) {
        EnumSet<PackageName> sorted = EnumSet.noneOf(PackageName.class);
        names.forEach(sorted::add);
        return sorted.stream().map(PackageName::name).collect(Collectors.joining(", "));
    }

    private static String timing(Timing timing) {
        return switch (timing) {
            case Timing.Now() -> "now";
            case Timing.Within(LocalDate from, LocalDate to) -> days(from, to);
        };
    }

    private static String meeting(MeetingTime time) {
        String days = days(time.from(), time.to());
        if (time.isExactHour()) {
            return days + " " + time.notBefore().orElseThrow();
        }
        return time.notBefore().isEmpty() && time.notAfter().isEmpty()
                ? days
                : days + " " + hour(time.notBefore()) + "-" + hour(time.notAfter());
    }

    private static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }

    private static String hour(Optional<LocalTime> time) {
        return time.map(LocalTime::toString).orElse("");
    }
}
