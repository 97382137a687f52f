package pl.novahouse.chatbot.application.catalogue;

import java.util.List;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Limits;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

/** What a sum is good for. */
interface BudgetTexts {

    /** @param yes whether the question was whether the sum is enough */
    String fits(Money budget, Quote quote, Money left, boolean yes, int n);

    String aboveBudget(Money budget, Quote quote, Money missing, Quote fitting, boolean yes, int n);

    String belowCheapest(Money budget, Quote cheapest, Money missing, int n);

    String isEnough(Money budget, Quote quote, Money left, int n);

    String isNotEnough(Money budget, Quote quote, Money missing, int n);

    String fitsInstead(Quote fitting, int n);

    String nothingFits(Quote cheapest, int n);

    /** How large a flat each package allows for the sum; the areas belong to the packages in order. */
    String areasFor(Money budget, List<FinishingPackage> packages, List<Area> areas, int n);

    String budgetNotAccepted(Money budget, Limits limits, int n);

    String forRate(Money perSquareMetre, FinishingPackage recommended, int n);

    String rateTooLow(Money perSquareMetre, FinishingPackage cheapest, int n);

    String askBudget(int n);
}
