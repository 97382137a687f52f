package pl.novahouse.chatbot.domain.safety;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.novahouse.chatbot.domain.catalogue.Allowance;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.LeadTime;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.safety.Claim.Kind;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

/** The numbers that may be said: those of the catalogue, those the visitor said, and what follows from both. */
final class BackedValues {

    private static final int MOST_AREAS = 12;
    private static final int MOST_SUMS = 12;
    private static final int MONTHS_IN_A_YEAR = 12;

    private final Map<Kind, Set<BigDecimal>> values = new EnumMap<>(Kind.class);

    private BackedValues() {}

    /**
     * @param said the claims of the visitor's words and of approved texts
     * @param areas of the visitor and of the answer itself: a total that is computed rightly for its area is no invention
     */
    static BackedValues of(Catalogue catalogue, List<Claim> said, List<Area> areas, List<Money> budgets) {
        BackedValues backed = new BackedValues();
        said.forEach(claim -> backed.add(claim.kind(), claim.value()));
        backed.addCatalogue(catalogue);
        areas.stream().distinct().limit(MOST_AREAS).forEach(area -> backed.addTotals(catalogue, area, budgets));
        return backed;
    }

    boolean hold(Claim claim) {
        return claim.kind() == Kind.SQUARE_METRES
                || values.getOrDefault(claim.kind(), Set.of()).contains(plain(claim.value()));
    }

    private void addCatalogue(Catalogue catalogue) {
        add(Kind.PERCENT, catalogue.terms().materialsDiscountPercent());
        add(Kind.PERCENT, catalogue.terms().vatPercent());
        int warranty = catalogue.terms().warrantyMonths();
        add(Kind.MONTHS, warranty);
        if (warranty % MONTHS_IN_A_YEAR == 0) {
            add(Kind.YEARS, warranty / MONTHS_IN_A_YEAR);
        }
        add(Kind.KILOMETRES, catalogue.serviceArea().radiusKm());
        addMoney(catalogue.limits().smallestBudget());
        addMoney(catalogue.limits().largestBudget());
        for (FinishingPackage each : catalogue.packages()) {
            addPrice(each.pricePerSquareMetre());
            addTime(each.designTime());
            addTime(each.worksTime());
            addWholeTime(each);
            addAllowance(Kind.PRODUCTS, each.products());
            addAllowance(Kind.SWAPS, each.swaps());
            addAllowance(Kind.MEETINGS, each.meetings());
        }
        addDifferences(catalogue.packages().stream()
                .map(FinishingPackage::pricePerSquareMetre)
                .toList());
    }

    private void addTotals(Catalogue catalogue, Area area, List<Money> budgets) {
        List<Price> totals = catalogue.quotes(area).stream().map(Quote::total).toList();
        totals.forEach(this::addPrice);
        addDifferences(totals);
        for (Money budget : budgets.stream().distinct().limit(MOST_SUMS).toList()) {
            addMoney(Money.zloty(budget.zloty().divide(area.squareMetres(), 2, RoundingMode.HALF_UP)));
            totals.forEach(total -> addMoney(total.lowest().differenceTo(budget)));
        }
    }

    private void addDifferences(List<Price> prices) {
        List<Money> fixed = new ArrayList<>();
        for (Price price : prices) {
            if (price instanceof Price.Fixed(Money amount)) {
                fixed.forEach(other -> addMoney(other.differenceTo(amount)));
                fixed.add(amount);
            }
        }
    }

    private void addPrice(Price price) {
        addMoney(price.lowest());
        addMoney(price.highest());
    }

    /** The amount, and the whole złoty that it rounds to. */
    private void addMoney(Money money) {
        add(Kind.MONEY, money.zloty());
        add(Kind.MONEY, money.zloty().setScale(0, RoundingMode.HALF_UP));
    }

    private void addTime(LeadTime time) {
        Kind kind = kind(time.unit());
        add(kind, time.longest());
        if (time instanceof LeadTime.Between(int shortest, int _, LeadTime.Unit _)) {
            add(kind, shortest);
        }
    }

    /** Design and works together, where they are counted in the same unit. */
    private void addWholeTime(FinishingPackage each) {
        if (each.designTime().unit() == each.worksTime().unit()) {
            add(
                    kind(each.worksTime().unit()),
                    each.designTime().longest() + each.worksTime().longest());
        }
    }

    private static Kind kind(LeadTime.Unit unit) {
        return switch (unit) {
            case DAYS, WORKING_DAYS -> Kind.DAYS;
            case WEEKS -> Kind.WEEKS;
        };
    }

    private void addAllowance(Kind kind, Allowance allowance) {
        switch (allowance) {
            case Allowance.Exactly(int count) -> add(kind, count);
            case Allowance.MoreThan(int count) -> add(kind, count);
            case Allowance.Unlimited() -> {}
        }
    }

    private void add(Kind kind, long value) {
        add(kind, BigDecimal.valueOf(value));
    }

    private void add(Kind kind, BigDecimal value) {
        values.computeIfAbsent(kind, _ -> new HashSet<>()).add(plain(value));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
