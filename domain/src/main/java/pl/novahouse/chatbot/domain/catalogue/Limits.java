package pl.novahouse.chatbot.domain.catalogue;

import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

/**
 * Where prices, works times and what visitors tell are taken at their word.
 *
 * @param accepted areas the company quotes at all; others are asked about
 * @param worksTimesHold areas for which the works times hold; outside, time and price are individual
 * @param referenceArea the area in developer state that the price list is for
 * @param smallestBudget smaller budgets are asked about
 * @param largestBudget larger budgets are asked about
 */
public record Limits(
        AreaRange accepted, AreaRange worksTimesHold, Area referenceArea, Money smallestBudget, Money largestBudget) {

    public Limits {
        if (!accepted.contains(worksTimesHold.smallest())
                || !accepted.contains(worksTimesHold.largest())
                || !worksTimesHold.contains(referenceArea)) {
            throw new IllegalArgumentException("the reference area lies in the range of works times, that in accepted");
        }
        if (smallestBudget.isMoreThan(largestBudget)) {
            throw new IllegalArgumentException("the smallest budget is not above the largest");
        }
    }

    public boolean accepts(Money budget) {
        return !budget.isLessThan(smallestBudget) && !budget.isMoreThan(largestBudget);
    }
}
