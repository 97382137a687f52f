package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Limits;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

/** What a sum is good for. In English. */
final class EnglishBudgetTexts extends EnglishPhrases implements BudgetTexts {

    @Override
    public String askBudget(int n) {
        return vary(n, "What budget do you have in mind?", "How much should it cost at most?");
    }

    @Override
    public String fits(Money budget, Quote quote, Money left, boolean yes, int n) {
        if (isPartlyWithin(quote, budget)) {
            return startsWithin(budget, quote, n);
        }
        String rest = left.grosze() == 0 ? "" : ", leaving " + amount(left);
        String lead = yes ? "Yes, it is enough: " : "";
        return lead
                + vary(
                        n,
                        amount(budget) + " for " + area(quote.area()) + " suits "
                                + name(quote) + ", an estimated " + amount(quote.total()) + rest
                                + ".",
                        name(quote) + " fits " + amount(budget) + " for " + area(quote.area()) + ": an estimated "
                                + amount(quote.total()) + rest + ".");
    }

    @Override
    public String aboveBudget(Money budget, Quote quote, Money missing, Quote fitting, boolean yes, int n) {
        String lead = yes ? "Yes, " : "";
        return lead + amount(budget) + " for " + area(quote.area()) + " covers "
                + name(fitting) + " (an estimated " + amount(fitting.total()) + "); "
                + vary(n, "close to it is ", "the next one up is ")
                + name(quote) + " at an estimated "
                + amount(quote.total()) + ", " + amount(missing) + " more.";
    }

    @Override
    public String belowCheapest(Money budget, Quote cheapest, Money missing, int n) {
        String name = name(cheapest);
        return vary(
                n,
                amount(budget) + " is not enough for " + area(cheapest.area()) + ": the cheapest package, " + name
                        + ", is an estimated " + amount(cheapest.total()) + ", " + amount(missing) + " more.",
                "Unfortunately not: even " + name + " for " + area(cheapest.area()) + " is an estimated "
                        + amount(cheapest.total()) + ", so " + amount(missing) + " is missing.");
    }

    @Override
    public String isEnough(Money budget, Quote quote, Money left, int n) {
        if (isPartlyWithin(quote, budget)) {
            return startsWithin(budget, quote, n);
        }
        String rest = left.grosze() == 0 ? "" : ", leaving " + amount(left);
        return vary(
                n,
                "Yes, " + amount(budget) + " is enough: " + name(quote) + " for " + area(quote.area())
                        + " is an estimated " + amount(quote.total()) + rest + ".",
                "Yes, " + name(quote) + " fits: an estimated " + amount(quote.total()) + " for " + area(quote.area())
                        + rest + ".");
    }

    private boolean isPartlyWithin(Quote quote, Money budget) {
        return quote.total().highest().isMoreThan(budget);
    }

    private String startsWithin(Money budget, Quote quote, int n) {
        String name = name(quote);
        String span = "an estimated " + amount(quote.total()) + " (" + rate(quote.pricePerSquareMetre()) + ")";
        return vary(
                n,
                amount(budget) + " for " + area(quote.area()) + " covers the lower part of the range of " + name + ": "
                        + span + "; the final price depends on the design.",
                name + " for " + area(quote.area()) + " is " + span + ": " + amount(budget)
                        + " lies within that range, and the price depends on the design.");
    }

    @Override
    public String isNotEnough(Money budget, Quote quote, Money missing, int n) {
        return vary(
                n,
                "No, " + amount(budget) + " is not enough: "
                        + name(quote) + " for "
                        + area(quote.area()) + " is an estimated " + amount(quote.total()) + ", " + amount(missing)
                        + " more.",
                "Unfortunately not: " + name(quote) + " for " + area(quote.area()) + " is an estimated "
                        + amount(quote.total()) + ", so " + amount(missing) + " is missing.");
    }

    @Override
    public String fitsInstead(Quote fitting, int n) {
        String name = name(fitting);
        return vary(
                n,
                "That budget covers " + name + ": an estimated " + amount(fitting.total()) + ".",
                name + " does fit, at an estimated " + amount(fitting.total()) + ".");
    }

    @Override
    public String nothingFits(Quote cheapest, int n) {
        String name = name(cheapest);
        return vary(
                n,
                "The cheapest, " + name + ", is an estimated " + amount(cheapest.total()) + ".",
                "Even the cheapest one, " + name + ", comes to an estimated " + amount(cheapest.total()) + ".");
    }

    @Override
    public String areasFor(Money budget, List<FinishingPackage> packages, List<Area> areas, int n) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < packages.size(); i++) {
            parts.add(area(areas.get(i)) + " in " + name(packages.get(i)));
        }
        String list = list(parts);
        return vary(
                n,
                "As an estimate, " + amount(budget) + " is enough for " + list + ".",
                "With " + amount(budget) + " one can finish about " + list + ".");
    }

    @Override
    public String budgetNotAccepted(Money budget, Limits limits, int n) {
        String range = amount(new Price.Range(limits.smallestBudget(), limits.largestBudget()));
        return vary(
                n,
                "We work with budgets of " + range + ". Is it really " + amount(budget) + "?",
                amount(budget) + " lies outside " + range + ". Is it correct?");
    }

    @Override
    public String forRate(Money perSquareMetre, FinishingPackage recommended, int n) {
        return vary(
                n,
                rate(perSquareMetre) + " suits " + name(recommended) + " best: " + rate(recommended) + ".",
                "For " + rate(perSquareMetre) + " the closest package is " + name(recommended) + " at "
                        + rate(recommended) + ".");
    }

    @Override
    public String rateTooLow(Money perSquareMetre, FinishingPackage cheapest, int n) {
        return vary(
                n,
                rate(perSquareMetre) + " is not enough: the cheapest package, " + name(cheapest) + ", costs "
                        + rate(cheapest) + ".",
                "There is no package for " + rate(perSquareMetre) + "; the lowest rate is " + rate(cheapest) + " in "
                        + name(cheapest) + ".");
    }
}
