package pl.novahouse.chatbot.domain.catalogue;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

/**
 * The one source of every price, time and promise.
 *
 * @param version grows with every change
 * @param packages all five, in the order of {@link PackageName}, prices rising
 * @param mostChosen the package that clients choose most often
 * @param included what every package holds
 * @param extra what no package holds, apart from what a package itself says
 * @param budgetBands rising bounds; above the last, {@link #topPackage} is recommended
 */
public record Catalogue(
        int version,
        List<FinishingPackage> packages,
        PackageName mostChosen,
        Terms terms,
        Limits limits,
        Set<ScopeItem> included,
        Set<ScopeItem> extra,
        List<BudgetBand> budgetBands,
        PackageName topPackage,
        ServiceArea serviceArea) {

    public Catalogue {
        packages = List.copyOf(packages);
        included = Set.copyOf(included);
        extra = Set.copyOf(extra);
        budgetBands = List.copyOf(budgetBands);
        if (version < 1) {
            throw new IllegalArgumentException("versions of the catalogue start with 1");
        }
        if (!packages.stream().map(FinishingPackage::name).toList().equals(Arrays.asList(PackageName.values()))) {
            throw new IllegalArgumentException("a catalogue holds each of the five packages once, in order");
        }
        if (included.stream().anyMatch(extra::contains)) {
            throw new IllegalArgumentException("an item is either included or extra");
        }
        for (int i = 1; i < budgetBands.size(); i++) {
            if (!budgetBands.get(i - 1).bound().isLessThan(budgetBands.get(i).bound())) {
                throw new IllegalArgumentException("the bounds of the budget bands rise");
            }
        }
    }

    public FinishingPackage get(PackageName name) {
        return packages.stream().filter(each -> each.name() == name).findFirst().orElseThrow();
    }

    public FinishingPackage cheapest() {
        return packages.stream()
                .min(Comparator.comparing(each -> each.pricePerSquareMetre().lowest()))
                .orElseThrow();
    }

    /** The package that can cost the most per square metre. */
    public FinishingPackage dearest() {
        return packages.stream()
                .max(Comparator.comparing(each -> each.pricePerSquareMetre().highest()))
                .orElseThrow();
    }

    /** The dearest package with one fixed price per square metre. */
    public Optional<FinishingPackage> dearestAtFixedPrice() {
        return packages.stream()
                .filter(each -> each.pricePerSquareMetre() instanceof Price.Fixed)
                .max(Comparator.comparing(each -> each.pricePerSquareMetre().highest()));
    }

    /** The price of a package for an area in developer state. */
    public Quotation quote(PackageName name, Area area) {
        return limits.accepted().contains(area)
                ? new Quotation.Quoted(computed(name, area))
                : new Quotation.OutsideLimits(limits.accepted());
    }

    /** The prices of all packages for an area, in their order; none for an area outside the accepted range. */
    public List<Quote> quotes(Area area) {
        return limits.accepted().contains(area)
                ? packages.stream().map(each -> computed(each.name(), area)).toList()
                : List.of();
    }

    /** The package for a budget per square metre, gross. */
    public PackageName recommendedFor(Money perSquareMetre) {
        return budgetBands.stream()
                .filter(band -> band.holds(perSquareMetre))
                .findFirst()
                .map(BudgetBand::packageName)
                .orElse(topPackage);
    }

    /** The package for a budget and an area, none when the area is outside the accepted range. */
    public Optional<Recommendation> recommend(Money budget, Area area) {
        if (!limits.accepted().contains(area)) {
            return Optional.empty();
        }
        Money perSquareMetre = Money.zloty(budget.zloty().divide(area.squareMetres(), 2, RoundingMode.HALF_UP));
        PackageName name = recommendedFor(perSquareMetre);
        Quote quote = computed(name, area);
        List<Quote> options = new ArrayList<>(List.of(quote));
        name.cheaper().ifPresent(cheaper -> options.add(computed(cheaper, area)));
        name.dearer().ifPresent(dearer -> options.add(computed(dearer, area)));
        return Optional.of(new Recommendation(quote, perSquareMetre, fitOf(quote, budget), options));
    }

    /** The packages whose whole price for the area, to the end of its range, the budget covers; in their order. */
    public List<Quote> affordable(Money budget, Area area) {
        return quotes(area).stream()
                .filter(quote -> !quote.total().highest().isMoreThan(budget))
                .toList();
    }

    private Recommendation.Fit fitOf(Quote quote, Money budget) {
        Money lowest = quote.total().lowest();
        if (!lowest.isMoreThan(budget)) {
            return new Recommendation.Fit.WithinBudget(lowest.differenceTo(budget));
        }
        return quote.packageName() == cheapest().name()
                ? new Recommendation.Fit.BelowCheapest(lowest.differenceTo(budget))
                : new Recommendation.Fit.AboveBudget(lowest.differenceTo(budget));
    }

    private Quote computed(PackageName name, Area area) {
        Price rate = get(name).pricePerSquareMetre();
        return new Quote(name, area, rate, rate.times(area), basisOf(rate, area));
    }

    private Quote.Basis basisOf(Price rate, Area area) {
        if (!limits.worksTimesHold().contains(area)) {
            return Quote.Basis.INDIVIDUAL;
        }
        return switch (rate) {
            case Price.Range _ -> Quote.Basis.INDIVIDUAL;
            case Price.Fixed _ -> area.equals(limits.referenceArea()) ? Quote.Basis.LIST_PRICE : Quote.Basis.ESTIMATE;
        };
    }
}
