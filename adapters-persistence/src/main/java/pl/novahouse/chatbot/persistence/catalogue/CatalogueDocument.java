package pl.novahouse.chatbot.persistence.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.catalogue.Allowance;
import pl.novahouse.chatbot.domain.catalogue.AreaRange;
import pl.novahouse.chatbot.domain.catalogue.BudgetBand;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.LeadTime;
import pl.novahouse.chatbot.domain.catalogue.Limits;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.ScopeItem;
import pl.novahouse.chatbot.domain.catalogue.ServedCity;
import pl.novahouse.chatbot.domain.catalogue.ServiceArea;
import pl.novahouse.chatbot.domain.catalogue.Terms;
import pl.novahouse.chatbot.domain.catalogue.VisualisedRoom;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Coordinates;
import pl.novahouse.chatbot.domain.shared.Money;

/** The shape of the price list in the seed file and in the database. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogueDocument(
        int version,
        PackageName mostChosen,
        List<PackageEntry> packages,
        TermsEntry terms,
        LimitsEntry limits,
        Set<ScopeItem> included,
        Set<ScopeItem> extra,
        List<BandEntry> budgetBands,
        PackageName aboveAllBands,
        ServiceAreaEntry serviceArea) {

    static CatalogueDocument from(Catalogue catalogue) {
        return new CatalogueDocument(
                catalogue.version(),
                catalogue.mostChosen(),
                catalogue.packages().stream().map(PackageEntry::from).toList(),
                new TermsEntry(
                        catalogue.terms().warrantyMonths(),
                        catalogue.terms().materialsDiscountPercent(),
                        catalogue.terms().vatPercent()),
                LimitsEntry.from(catalogue.limits()),
                catalogue.included(),
                catalogue.extra(),
                catalogue.budgetBands().stream().map(BandEntry::from).toList(),
                catalogue.topPackage(),
                new ServiceAreaEntry(
                        catalogue.serviceArea().radiusKm(),
                        catalogue.serviceArea().cities().stream()
                                .map(CityEntry::from)
                                .toList()));
    }

    Catalogue toCatalogue() {
        return new Catalogue(
                version,
                packages.stream().map(PackageEntry::toPackage).toList(),
                mostChosen,
                new Terms(terms.warrantyMonths, terms.materialsDiscountPercent, terms.vatPercent),
                limits.toLimits(),
                included,
                extra,
                budgetBands.stream().map(BandEntry::toBand).toList(),
                aboveAllBands,
                new ServiceArea(
                        serviceArea.cities.stream().map(CityEntry::toCity).toList(), serviceArea.radiusKm));
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record PackageEntry(
            PackageName name,
            @JsonProperty("price_per_m2") RangeEntry pricePerM2,
            TimeEntry designTime,
            TimeEntry worksTime,
            boolean worksTimeIndividual,
            AllowanceEntry products,
            AllowanceEntry swaps,
            AllowanceEntry meetings,
            Set<VisualisedRoom> visualisedRooms,
            boolean bathroomCabinet) {

        static PackageEntry from(FinishingPackage offered) {
            return new PackageEntry(
                    offered.name(),
                    new RangeEntry(
                            offered.pricePerSquareMetre().lowest().zloty(),
                            offered.pricePerSquareMetre().highest().zloty()),
                    TimeEntry.from(offered.designTime()),
                    TimeEntry.from(offered.worksTime()),
                    offered.worksTimeIndividual(),
                    AllowanceEntry.from(offered.products()),
                    AllowanceEntry.from(offered.swaps()),
                    AllowanceEntry.from(offered.meetings()),
                    offered.visualisedRooms(),
                    offered.bathroomCabinet());
        }

        FinishingPackage toPackage() {
            return new FinishingPackage(
                    name,
                    pricePerM2.toPrice(),
                    designTime.toLeadTime(),
                    worksTime.toLeadTime(),
                    worksTimeIndividual,
                    products.toAllowance(),
                    swaps.toAllowance(),
                    meetings.toAllowance(),
                    visualisedRooms,
                    bathroomCabinet);
        }
    }

    record RangeEntry(BigDecimal from, BigDecimal to) {

        Price toPrice() {
            return from.compareTo(to) == 0
                    ? new Price.Fixed(Money.zloty(from))
                    : new Price.Range(Money.zloty(from), Money.zloty(to));
        }

        static RangeEntry from(AreaRange range) {
            return new RangeEntry(
                    range.smallest().squareMetres(), range.largest().squareMetres());
        }

        AreaRange toAreaRange() {
            return new AreaRange(new Area(from), new Area(to));
        }
    }

    /** Without {@code least} the time is "up to". */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimeEntry(@Nullable Integer least, int most, LeadTime.Unit unit) {

        static TimeEntry from(LeadTime time) {
            return switch (time) {
                case LeadTime.UpTo(int longest, LeadTime.Unit unit) -> new TimeEntry(null, longest, unit);
                case LeadTime.Between(int shortest, int longest, LeadTime.Unit unit) ->
                    new TimeEntry(shortest, longest, unit);
            };
        }

        LeadTime toLeadTime() {
            return least == null ? new LeadTime.UpTo(most, unit) : new LeadTime.Between(least, most, unit);
        }
    }

    /** With neither number there is no limit. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AllowanceEntry(
            @Nullable Integer exactly, @Nullable Integer moreThan) {

        static AllowanceEntry from(Allowance allowance) {
            return switch (allowance) {
                case Allowance.Exactly(int count) -> new AllowanceEntry(count, null);
                case Allowance.MoreThan(int count) -> new AllowanceEntry(null, count);
                case Allowance.Unlimited() -> new AllowanceEntry(null, null);
            };
        }

        Allowance toAllowance() {
            if (exactly != null) {
                return new Allowance.Exactly(exactly);
            }
            return moreThan == null ? new Allowance.Unlimited() : new Allowance.MoreThan(moreThan);
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record TermsEntry(int warrantyMonths, int materialsDiscountPercent, int vatPercent) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record LimitsEntry(
            RangeEntry acceptedArea, RangeEntry worksTimesHold, BigDecimal referenceArea, RangeEntry budget) {

        static LimitsEntry from(Limits limits) {
            return new LimitsEntry(
                    RangeEntry.from(limits.accepted()),
                    RangeEntry.from(limits.worksTimesHold()),
                    limits.referenceArea().squareMetres(),
                    new RangeEntry(
                            limits.smallestBudget().zloty(),
                            limits.largestBudget().zloty()));
        }

        Limits toLimits() {
            return new Limits(
                    acceptedArea.toAreaRange(),
                    worksTimesHold.toAreaRange(),
                    new Area(referenceArea),
                    Money.zloty(budget.from),
                    Money.zloty(budget.to));
        }
    }

    /** A band ends either below a bound or with it. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BandEntry(
            @JsonProperty("package") PackageName name,
            @Nullable BigDecimal below,
            @Nullable BigDecimal upTo) {

        static BandEntry from(BudgetBand band) {
            BigDecimal bound = band.bound().zloty();
            return band.boundIncluded()
                    ? new BandEntry(band.packageName(), null, bound)
                    : new BandEntry(band.packageName(), bound, null);
        }

        BudgetBand toBand() {
            if (upTo != null) {
                return new BudgetBand(name, Money.zloty(upTo), true);
            }
            if (below != null) {
                return new BudgetBand(name, Money.zloty(below), false);
            }
            throw new IllegalArgumentException("a budget band has a bound");
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record ServiceAreaEntry(int radiusKm, List<CityEntry> cities) {}

    record CityEntry(String name, double latitude, double longitude) {

        static CityEntry from(ServedCity city) {
            return new CityEntry(
                    city.name(), city.centre().latitude(), city.centre().longitude());
        }

        ServedCity toCity() {
            return new ServedCity(name, new Coordinates(latitude, longitude));
        }
    }
}
