package pl.novahouse.chatbot.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.profile.Condition;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Purpose;
import pl.novahouse.chatbot.domain.profile.RoomCount;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.profile.Timing;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.OpeningHours;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TownName;

class LeadLawsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-04");
    private static final Money CHEAPEST = Money.zloty(999);
    private static final PersonName NAME = new PersonName("Anna");
    private static final EmailAddress EMAIL = new EmailAddress("anna@example.com");
    private static final PhoneNumber PHONE = new PhoneNumber("+48600700800");
    private static final WorkingTime TIME = new WorkingTime(new OpeningHours(
            new OpeningHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            new OpeningHours.Span(LocalTime.of(10, 0), LocalTime.of(14, 0))));

    @Property
    void a_score_lies_between_0_and_100(@ForAll("enquiries") Enquiry enquiry, @ForAll boolean served) {
        assertThat(score(both(), enquiry, served)).isBetween(0, 100);
    }

    @Property
    void more_information_never_lowers_the_score(
            @ForAll("enquiries") Enquiry told,
            @ForAll("enquiries") Enquiry more,
            @ForAll("fields") BiFunction<Enquiry, Enquiry, Enquiry> add,
            @ForAll boolean served) {
        Enquiry richer = add.apply(told, more);

        assertThat(score(both(), richer, served)).isGreaterThanOrEqualTo(score(both(), told, served));
    }

    @Property
    void a_second_address_never_lowers_the_score(@ForAll("enquiries") Enquiry enquiry, @ForAll boolean served) {
        Contact onlyEmail = new Contact(NAME, Optional.of(EMAIL), Optional.empty());
        Contact onlyPhone = new Contact(NAME, Optional.empty(), Optional.of(PHONE));

        assertThat(score(both(), enquiry, served))
                .isGreaterThan(score(onlyEmail, enquiry, served))
                .isGreaterThan(score(onlyPhone, enquiry, served));
    }

    @Property
    void a_deadline_lies_ahead_in_opening_hours_and_more_hours_never_bring_it_forward(
            @ForAll @LongRange(min = 1_767_225_600L, max = 1_830_297_600L) long second,
            @ForAll @IntRange(min = 1, max = 60) int hours) {
        Instant now = Instant.ofEpochSecond(second);

        Instant due = TIME.after(now, Duration.ofHours(hours));

        assertThat(due).isAfterOrEqualTo(now.plus(Duration.ofHours(hours)));
        assertThat(TIME.after(now, Duration.ofHours(hours + 1L))).isAfter(due);
    }

    private static int score(Contact contact, Enquiry enquiry, boolean served) {
        Urgency urgency = UrgencyReading.of(enquiry, List.of(), TODAY);
        return LeadScoring.score(contact, enquiry, served, urgency, CHEAPEST).points();
    }

    private static Contact both() {
        return new Contact(NAME, Optional.of(EMAIL), Optional.of(PHONE));
    }

    /** Each adds one field of the second enquiry where the first has none. */
    @Provide
    Arbitrary<BiFunction<Enquiry, Enquiry, Enquiry>> fields() {
        return Arbitraries.integers()
                .between(0, 11)
                .map(field -> (told, more) -> new Enquiry(
                        field == 0 ? told.city().or(more::city) : told.city(),
                        field == 1 ? told.area().or(more::area) : told.area(),
                        field == 2 ? told.budget().or(more::budget) : told.budget(),
                        field == 3 ? told.chosenPackage().or(more::chosenPackage) : told.chosenPackage(),
                        field == 4 ? told.propertyType().or(more::propertyType) : told.propertyType(),
                        field == 5 ? told.scope().or(more::scope) : told.scope(),
                        field == 6 ? told.condition().or(more::condition) : told.condition(),
                        field == 7 ? told.rooms().or(more::rooms) : told.rooms(),
                        field == 8 ? told.purpose().or(more::purpose) : told.purpose(),
                        field == 9 ? told.handover().or(more::handover) : told.handover(),
                        field == 10 ? told.start().or(more::start) : told.start(),
                        field == 11 ? told.meetingTime().or(more::meetingTime) : told.meetingTime()));
    }

    @Provide
    Arbitrary<Enquiry> enquiries() {
        Arbitrary<Enquiry> place = Combinators.combine(
                        Arbitraries.of("Gdynia", "Kraków").map(TownName::new).optional(),
                        Arbitraries.integers()
                                .between(15, 500)
                                .map(Area::squareMetres)
                                .optional(),
                        Arbitraries.integers()
                                .between(20_000, 900_000)
                                .map(Money::zloty)
                                .optional(),
                        Arbitraries.of(PackageName.values()).optional(),
                        Arbitraries.of(PropertyType.values()).optional(),
                        Arbitraries.of(Scope.values()).optional())
                .as((city, area, budget, chosen, type, scope) -> new Enquiry(
                        city,
                        area,
                        budget,
                        chosen,
                        type,
                        scope,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        Arbitrary<Enquiry> time = Combinators.combine(
                        Arbitraries.of(Condition.values()).optional(),
                        Arbitraries.integers().between(1, 6).map(RoomCount::new).optional(),
                        Arbitraries.of(Purpose.values()).optional(),
                        timings().optional(),
                        timings().optional(),
                        Arbitraries.just(new MeetingTime(TODAY, TODAY, Optional.empty(), Optional.empty()))
                                .optional())
                .as((condition, rooms, purpose, handover, start, meeting) -> new Enquiry(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        condition,
                        rooms,
                        purpose,
                        handover,
                        start,
                        meeting));
        return Combinators.combine(place, time).as(Enquiry::updatedBy);
    }

    private static Arbitrary<Timing> timings() {
        return Arbitraries.integers()
                .between(0, 500)
                .map(days -> days == 0
                        ? new Timing.Now()
                        : new Timing.Within(TODAY.plusDays(days), TODAY.plusDays(days + 30L)));
    }
}
