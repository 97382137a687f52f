package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import pl.novahouse.chatbot.domain.shared.Money;

/**
 * One package for a budget and an area, with what can be compared to it.
 *
 * @param quote of the recommended package
 * @param budgetPerSquareMetre the reason: what the budget makes per square metre
 * @param fit how the recommended package stands to the budget
 * @param options at most three quotes, the recommended one first
 */
public record Recommendation(Quote quote, Money budgetPerSquareMetre, Fit fit, List<Quote> options) {

    static final int MOST_OPTIONS = 3;

    public Recommendation {
        options = List.copyOf(options);
        if (options.isEmpty()
                || options.size() > MOST_OPTIONS
                || !options.getFirst().equals(quote)) {
            throw new IllegalArgumentException("one to three options, the recommended one first");
        }
    }

    public PackageName packageName() {
        return quote.packageName();
    }

    /** How a package stands to a budget. */
    public sealed interface Fit {

        record WithinBudget(Money left) implements Fit {}

        record AboveBudget(Money missing) implements Fit {}

        /** Even the cheapest package costs more than the budget. */
        record BelowCheapest(Money missing) implements Fit {}
    }
}
