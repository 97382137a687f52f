package pl.novahouse.chatbot.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.domain.catalogue.PriceList.CATALOGUE;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Quotation;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.Provenance;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Coordinates;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Place;
import pl.novahouse.chatbot.domain.shared.PolishNumbers;
import pl.novahouse.chatbot.domain.shared.TextSpan;
import pl.novahouse.chatbot.domain.shared.Tokenizer;
import pl.novahouse.chatbot.domain.shared.TownName;

final class PriceGuardTest {

    private static final Place LODZ = place("Łódź", 51.7592, 19.4560);

    @Provide
    Arbitrary<Area> areas() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(15), BigDecimal.valueOf(500))
                .ofScale(1)
                .map(Area::new);
    }

    @Property
    void the_total_of_a_known_area_may_be_said(@ForAll PackageName name, @ForAll("areas") Area area) {
        Quote quote = quoted(name, area);

        assertThat(judge(
                        "To orientacyjnie " + PolishNumbers.amount(quote.total().lowest()) + ".", told(area)))
                .isEmpty();
    }

    @Property
    void an_amount_passes_exactly_when_rates_totals_or_their_differences_make_it(
            @ForAll("areas") Area area, @ForAll @IntRange(min = 1, max = 900_000) int zloty) {
        boolean passes = judge("Koszt to " + PolishNumbers.amount(Money.zloty(zloty)) + ".", told(area))
                .isEmpty();

        assertThat(passes).isEqualTo(derived(area).contains((long) zloty));
    }

    @Property
    void the_difference_of_two_totals_may_be_said(@ForAll("areas") Area area) {
        Money difference = quoted(PackageName.COMFORT, area)
                .total()
                .lowest()
                .differenceTo(quoted(PackageName.PREMIUM, area).total().lowest());

        assertThat(judge("Różnica to " + PolishNumbers.amount(difference) + ".", told(area)))
                .isEmpty();
    }

    @Property
    void percentages_other_than_those_of_the_catalogue_are_found(@ForAll @IntRange(min = 0, max = 100) int percent) {
        assertThat(judge("Rabat wynosi " + percent + "%.", Profile.empty()).isEmpty())
                .isEqualTo(percent == 15 || percent == 8);
    }

    @Property
    void times_other_than_those_of_the_catalogue_are_found(@ForAll @IntRange(min = 1, max = 60) int months) {
        assertThat(judge("Gwarancja trwa " + months + " miesięcy.", Profile.empty())
                        .isEmpty())
                .isEqualTo(months == 36);
    }

    @Property
    void no_text_is_too_strange_to_be_judged(@ForAll @StringLength(max = 400) String text) {
        assertThat(judge(text, Profile.empty()))
                .allSatisfy(found -> assertThat(found.span().end()).isLessThanOrEqualTo(text.length()));
    }

    @Example
    void what_the_catalogue_says_may_be_said_in_any_typography() {
        for (String said : List.of(
                "Pakiet Express kosztuje 999 zł/m², a Comfort 1499 zł/m².",
                "Różnica między Comfort a Premium to 500 zł/m².",
                "Indywidualny: 1700–5000 zł/m².",
                "Prace trwają 6–8 tygodni, projekt do 10 dni roboczych.",
                "Prace trwają od 6 do 8 tygodni.",
                "Gwarancja trwa 3 lata, czyli trzydzieści sześć miesięcy.",
                "Katalog ma 450 produktów, 5 zamian i 3 spotkania.",
                "Dla 50 m² Express to orientacyjnie 49 950 zł, Premium 99.950 zł.",
                "Premium for 50 m² is PLN 99,950.",
                "15% rabatu na materiały, 8 % VAT w cenie.",
                "Dojeżdżamy do 60 km od miasta.")) {
            assertThat(judge(said, Profile.empty())).as(said).isEmpty();
        }
    }

    @Example
    void inventions_are_found() {
        assertFound("Zrobimy to za 45 000 zł.", Unbacked.Kind.AMOUNT);
        assertFound("Zrobimy to za czterdzieści tysięcy złotych.", Unbacked.Kind.AMOUNT);
        assertFound("Wystarczy 45 tys.", Unbacked.Kind.AMOUNT);
        assertFound("Cena to 950 zł za metr.", Unbacked.Kind.AMOUNT);
        assertFound("It costs PLN 45,000.", Unbacked.Kind.AMOUNT);
        assertFound("Dam 20 procent rabatu.", Unbacked.Kind.PERCENTAGE);
        assertFound("Skończymy w 3 tygodnie.", Unbacked.Kind.DURATION);
        assertFound("Skończymy w dwa tygodnie.", Unbacked.Kind.DURATION);
        assertFound("Skończymy w ciągu miesiąca.", Unbacked.Kind.DURATION);
        assertFound("Dajemy 5 lat gwarancji.", Unbacked.Kind.DURATION);
        assertFound("Dajemy 60-miesięczną gwarancję.", Unbacked.Kind.DURATION);
        assertFound("W katalogu jest 700 produktów.", Unbacked.Kind.COUNT);
        assertFound("Dojeżdżamy do 100 km.", Unbacked.Kind.DISTANCE);
        assertFound("Polecam pakiet Gold.", Unbacked.Kind.PACKAGE_NAME);
        assertFound("Polecam pakiet „Ekonomiczny”.", Unbacked.Kind.PACKAGE_NAME);
        assertFound("Polecam pakiet Komfort.", Unbacked.Kind.PACKAGE_NAME);
        assertFound("Polecam pakiet standard.", Unbacked.Kind.PACKAGE_NAME);
    }

    @Example
    void ordinary_words_are_no_package_names() {
        assertThat(judge("Komfort mieszkania zależy od materiałów, a pakiet obejmuje projekt.", Profile.empty()))
                .isEmpty();
    }

    @Example
    void what_the_visitor_said_may_be_repeated() {
        Backing backing =
                new Backing(CATALOGUE, Profile.empty(), List.of(text("Mam 73 tys. zł i 3 tygodnie urlopu")), List.of());

        assertThat(PriceGuard.judge(text("Przy 73 000 zł i 3 tygodniach urlopu."), backing))
                .isEmpty();
    }

    @Example
    void what_people_approved_may_be_said() {
        Backing backing = new Backing(
                CATALOGUE,
                Profile.empty(),
                List.of(),
                List.of(text("Prace zaczynają się 2–4 tygodnie po podpisaniu.")));

        assertThat(PriceGuard.judge(text("Zaczynamy po 2–4 tygodniach."), backing))
                .isEmpty();
    }

    @Example
    void a_town_that_nobody_named_is_found() {
        assertThat(PriceGuard.judge(
                        withTown("Mamy biuro w mieście Łódź.", LODZ),
                        new Backing(CATALOGUE, Profile.empty(), List.of(), List.of())))
                .extracting(Unbacked::kind)
                .containsExactly(Unbacked.Kind.TOWN);
    }

    @Example
    void coverage_beyond_the_service_area_is_never_promised() {
        Backing backing =
                new Backing(CATALOGUE, Profile.empty(), List.of(withTown("A w mieście Łódź?", LODZ)), List.of());

        assertThat(PriceGuard.judge(withTown("Tak, działamy w mieście Łódź.", LODZ), backing))
                .extracting(Unbacked::kind)
                .containsExactly(Unbacked.Kind.COVERAGE);
        assertThat(PriceGuard.judge(withTown("Łódź jest 119 km od Warszawy, potwierdzi to konsultant.", LODZ), backing))
                .isEmpty();
    }

    @Example
    void what_was_said_before_is_asked_for_only_when_the_answer_claims_something() {
        AtomicInteger asked = new AtomicInteger();
        Supplier<Backing> backing = () -> {
            asked.incrementAndGet();
            return new Backing(CATALOGUE, Profile.empty(), List.of(), List.of());
        };

        assertThat(PriceGuard.judge(text("Szczegóły omówi konsultant."), backing))
                .isEmpty();
        assertThat(asked).hasValue(0);

        assertThat(PriceGuard.judge(text("Cena to 950 zł za metr."), backing)).isNotEmpty();
        assertThat(PriceGuard.judge(withTown("Mamy biuro w mieście Łódź.", LODZ), backing))
                .isNotEmpty();
        assertThat(asked).hasValue(2);
    }

    private static void assertFound(String answer, Unbacked.Kind kind) {
        assertThat(judge(answer, Profile.empty()))
                .as(answer)
                .extracting(Unbacked::kind)
                .contains(kind);
    }

    private static List<Unbacked> judge(String answer, Profile profile) {
        return PriceGuard.judge(text(answer), new Backing(CATALOGUE, profile, List.of(), List.of()));
    }

    /** Whole złoty that follow from the price list for the area, worked out apart from the guard. */
    private static Set<Long> derived(Area area) {
        double[] rates = {999, 1199, 1499, 1999};
        double metres = area.squareMetres().doubleValue();
        Set<Long> derived = new HashSet<>(Set.of(20_000L, 5_000_000L));
        for (double factor : new double[] {1, metres}) {
            for (double rate : new double[] {999, 1199, 1499, 1999, 1700, 5000}) {
                derived.add(Math.round(rate * factor));
            }
            for (int i = 0; i < rates.length; i++) {
                for (int j = 0; j < i; j++) {
                    derived.add(Math.round((rates[i] - rates[j]) * factor));
                }
            }
        }
        return derived;
    }

    private static Profile told(Area area) {
        return Profile.empty().withArea(FieldState.known(area, new Provenance.Entered()));
    }

    private static AnalysedText text(String text) {
        return new AnalysedText(text, Language.PL, Tokenizer.tokenize(text), List.of());
    }

    private static AnalysedText withTown(String text, Place place) {
        int start = text.indexOf(place.name().value());
        TextSpan span = new TextSpan(start, start + place.name().value().length());
        return new AnalysedText(
                text, Language.PL, Tokenizer.tokenize(text), List.of(new Mention.Town(span, place, List.of())));
    }

    private static Place place(String name, double latitude, double longitude) {
        return new Place(
                new TownName(name), Place.Kind.TOWN, Optional.empty(), "łódzkie", new Coordinates(latitude, longitude));
    }

    private static Quote quoted(PackageName name, Area area) {
        return switch (CATALOGUE.quote(name, area)) {
            case Quotation.Quoted(Quote quote) -> quote;
            case Quotation.OutsideLimits outside -> throw new AssertionError(outside);
        };
    }
}
