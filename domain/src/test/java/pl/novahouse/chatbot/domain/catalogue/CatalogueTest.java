package pl.novahouse.chatbot.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.domain.catalogue.PriceList.CATALOGUE;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

final class CatalogueTest {

    @Provide
    Arbitrary<Area> acceptedAreas() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(15), BigDecimal.valueOf(500))
                .ofScale(2)
                .map(Area::new);
    }

    @Provide
    Arbitrary<Money> acceptedBudgets() {
        return Arbitraries.longs().between(2_000_000, 500_000_000).map(Money::new);
    }

    @Property
    void a_larger_area_never_costs_less(
            @ForAll PackageName name, @ForAll("acceptedAreas") Area one, @ForAll("acceptedAreas") Area other) {
        Area smaller = one.compareTo(other) <= 0 ? one : other;
        Area larger = one.compareTo(other) <= 0 ? other : one;

        Price cheaper = quoted(name, smaller).total();
        Price dearer = quoted(name, larger).total();

        assertThat(cheaper.lowest()).isLessThanOrEqualTo(dearer.lowest());
        assertThat(cheaper.highest()).isLessThanOrEqualTo(dearer.highest());
    }

    @Property
    void a_total_is_exactly_the_area_times_the_rate(@ForAll PackageName name, @ForAll("acceptedAreas") Area area) {
        Quote quote = quoted(name, area);
        Price rate = CATALOGUE.get(name).pricePerSquareMetre();

        assertThat(quote.total().lowest().zloty())
                .isEqualByComparingTo(rate.lowest().zloty().multiply(area.squareMetres()));
        assertThat(quote.total().highest().zloty())
                .isEqualByComparingTo(rate.highest().zloty().multiply(area.squareMetres()));
    }

    @Property
    void only_the_reference_area_is_no_estimate(@ForAll PackageName name, @ForAll("acceptedAreas") Area area) {
        boolean reference = area.equals(Area.squareMetres(65));
        assertThat(quoted(name, area).isEstimate()).isEqualTo(!reference || name == PackageName.INDYWIDUALNY);
    }

    @Property
    void every_accepted_budget_and_area_has_one_recommendation_with_at_most_three_options(
            @ForAll("acceptedBudgets") Money budget, @ForAll("acceptedAreas") Area area) {
        Recommendation recommendation = CATALOGUE.recommend(budget, area).orElseThrow();

        assertThat(recommendation.options()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
        assertThat(recommendation.options().getFirst().packageName()).isEqualTo(recommendation.packageName());
    }

    @Property
    void a_larger_budget_never_recommends_a_cheaper_package(
            @ForAll("acceptedBudgets") Money one,
            @ForAll("acceptedBudgets") Money other,
            @ForAll("acceptedAreas") Area area) {
        Money smaller = one.compareTo(other) <= 0 ? one : other;
        Money larger = one.compareTo(other) <= 0 ? other : one;

        assertThat(CATALOGUE.recommend(smaller, area).orElseThrow().packageName())
                .isLessThanOrEqualTo(
                        CATALOGUE.recommend(larger, area).orElseThrow().packageName());
    }

    @Property
    void what_is_affordable_fits_the_budget_and_what_is_left_out_does_not(
            @ForAll("acceptedBudgets") Money budget, @ForAll("acceptedAreas") Area area) {
        List<Quote> affordable = CATALOGUE.affordable(budget, area);

        assertThat(CATALOGUE.quotes(area))
                .allSatisfy(quote -> assertThat(affordable.contains(quote))
                        .isEqualTo(quote.total().highest().compareTo(budget) <= 0));
    }

    @Example
    void a_budget_that_only_starts_the_range_of_indywidualny_does_not_afford_it() {
        assertThat(CATALOGUE.affordable(Money.zloty(90_000), Area.squareMetres(50)))
                .extracting(Quote::packageName)
                .containsExactly(PackageName.EXPRESS, PackageName.EXPRESS_PLUS, PackageName.COMFORT);
    }

    @Example
    void budgets_per_square_metre_choose_the_package_of_their_band() {
        assertThat(CATALOGUE.recommendedFor(new Money(109_999))).isEqualTo(PackageName.EXPRESS);
        assertThat(CATALOGUE.recommendedFor(Money.zloty(1100))).isEqualTo(PackageName.EXPRESS_PLUS);
        assertThat(CATALOGUE.recommendedFor(Money.zloty(1350))).isEqualTo(PackageName.EXPRESS_PLUS);
        assertThat(CATALOGUE.recommendedFor(new Money(135_001))).isEqualTo(PackageName.COMFORT);
        assertThat(CATALOGUE.recommendedFor(Money.zloty(1750))).isEqualTo(PackageName.COMFORT);
        assertThat(CATALOGUE.recommendedFor(Money.zloty(2500))).isEqualTo(PackageName.PREMIUM);
        assertThat(CATALOGUE.recommendedFor(Money.zloty(2501))).isEqualTo(PackageName.INDYWIDUALNY);
    }

    @Example
    void fifty_square_metres_of_express_are_an_estimate_of_49_950() {
        Quote quote = quoted(PackageName.EXPRESS, Area.squareMetres(50));

        assertThat(quote.total()).isEqualTo(new Price.Fixed(Money.zloty(49_950)));
        assertThat(quote.basis()).isEqualTo(Quote.Basis.ESTIMATE);
    }

    @Example
    void the_list_price_becomes_an_estimate_when_the_flat_is_not_in_developer_state() {
        assertThat(quoted(PackageName.COMFORT, Area.squareMetres(65)).basis()).isEqualTo(Quote.Basis.LIST_PRICE);
        assertThat(quoted(PackageName.COMFORT, Area.squareMetres(65))
                        .asEstimate()
                        .basis())
                .isEqualTo(Quote.Basis.ESTIMATE);
    }

    @Example
    void outside_20_to_90_square_metres_the_price_is_individual() {
        assertThat(quoted(PackageName.EXPRESS, Area.squareMetres(19)).basis()).isEqualTo(Quote.Basis.INDIVIDUAL);
        assertThat(quoted(PackageName.EXPRESS, Area.squareMetres(20)).basis()).isEqualTo(Quote.Basis.ESTIMATE);
        assertThat(quoted(PackageName.EXPRESS, Area.squareMetres(90)).basis()).isEqualTo(Quote.Basis.ESTIMATE);
        assertThat(quoted(PackageName.EXPRESS, Area.squareMetres(91)).basis()).isEqualTo(Quote.Basis.INDIVIDUAL);
    }

    @Example
    void outside_15_to_500_square_metres_nothing_is_quoted() {
        for (long area : new long[] {14, 501}) {
            assertThat(CATALOGUE.quote(PackageName.EXPRESS, Area.squareMetres(area)))
                    .isInstanceOf(Quotation.OutsideLimits.class);
            assertThat(CATALOGUE.quotes(Area.squareMetres(area))).isEmpty();
            assertThat(CATALOGUE.recommend(Money.zloty(100_000), Area.squareMetres(area)))
                    .isEmpty();
        }
    }

    @Example
    void a_budget_below_the_cheapest_package_is_said_to_be_too_small_and_by_how_much() {
        Recommendation recommendation =
                CATALOGUE.recommend(Money.zloty(40_000), Area.squareMetres(50)).orElseThrow();

        assertThat(recommendation.packageName()).isEqualTo(PackageName.EXPRESS);
        assertThat(recommendation.fit()).isEqualTo(new Recommendation.Fit.BelowCheapest(Money.zloty(9_950)));
    }

    private static Quote quoted(PackageName name, Area area) {
        return switch (CATALOGUE.quote(name, area)) {
            case Quotation.Quoted(Quote quote) -> quote;
            case Quotation.OutsideLimits outside -> throw new AssertionError(outside);
        };
    }
}
