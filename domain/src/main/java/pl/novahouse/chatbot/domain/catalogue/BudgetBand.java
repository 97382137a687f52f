package pl.novahouse.chatbot.domain.catalogue;

import pl.novahouse.chatbot.domain.shared.Money;

/**
 * Which package suits a budget per square metre up to a bound.
 *
 * @param bound złoty per square metre
 * @param boundIncluded whether a budget of exactly the bound still belongs to the band
 */
public record BudgetBand(PackageName packageName, Money bound, boolean boundIncluded) {

    boolean holds(Money perSquareMetre) {
        return perSquareMetre.isLessThan(bound) || (boundIncluded && perSquareMetre.equals(bound));
    }
}
