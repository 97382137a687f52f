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

/** What a sum is good for. In Polish. */
final class PolishBudgetTexts extends PolishPhrases implements BudgetTexts {

    @Override
    public String askBudget(int n) {
        return vary(
                n,
                "Jaki budżet jest przewidziany na wykończenie?",
                "Ile ma kosztować całość?",
                "W jakiej kwocie ma się zmieścić wykończenie?");
    }

    @Override
    public String fits(Money budget, Quote quote, Money left, boolean yes, int n) {
        if (isPartlyWithin(quote, budget)) {
            return startsWithin(budget, quote, n);
        }
        String sum = amount(budget);
        String area = area(quote.area());
        String name = name(quote);
        String total = amount(quote.total());
        String rest = left.grosze() == 0 ? "" : ", zostaje " + amount(left);
        String lead = yes ? "Tak, wystarczy: " : "";
        return vary(
                n,
                lead + sum + " na " + area + " to budżet na pakiet " + name + ", orientacyjnie " + total + rest + ".",
                lead + "przy kwocie " + sum + " i metrażu " + area + " pasuje pakiet " + name + ": orientacyjnie "
                        + total + rest + ".");
    }

    @Override
    public String aboveBudget(Money budget, Quote quote, Money missing, Quote fitting, boolean yes, int n) {
        String area = area(quote.area());
        String lead = yes ? "Tak, " : "";
        String fits = amount(budget) + " na " + area + " wystarczy na pakiet " + name(fitting) + " (orientacyjnie "
                + amount(fitting.total()) + ")";
        String close =
                name(quote) + " to orientacyjnie " + amount(quote.total()) + ", czyli o " + amount(missing) + " więcej";
        return vary(
                n,
                lead + fits + "; najbliższy takiej stawce " + close + ".",
                lead + fits + ", a kolejny w ofercie " + close + ".");
    }

    @Override
    public String belowCheapest(Money budget, Quote cheapest, Money missing, int n) {
        String area = area(cheapest.area());
        String name = name(cheapest);
        return vary(
                n,
                amount(budget) + " to za mało na " + area + ": najtańszy pakiet " + name
                        + " kosztuje orientacyjnie " + amount(cheapest.total()) + ", brakuje "
                        + amount(missing) + ".",
                "Niestety to za mało – nawet " + name + " dla " + area + " to orientacyjnie " + amount(cheapest.total())
                        + ", czyli o " + amount(missing) + " więcej.");
    }

    @Override
    public String isEnough(Money budget, Quote quote, Money left, int n) {
        if (isPartlyWithin(quote, budget)) {
            return startsWithin(budget, quote, n);
        }
        String rest = left.grosze() == 0 ? "" : ", zostaje " + amount(left);
        return vary(
                n,
                "Tak, " + amount(budget) + " wystarczy: "
                        + name(quote) + " dla " + area(quote.area())
                        + " to orientacyjnie " + amount(quote.total()) + rest + ".",
                "Tak, " + name(quote) + " mieści się w kwocie " + amount(budget)
                        + " – dla " + area(quote.area()) + " wychodzi orientacyjnie "
                        + amount(quote.total()) + rest + ".");
    }

    private boolean isPartlyWithin(Quote quote, Money budget) {
        return quote.total().highest().isMoreThan(budget);
    }

    private String startsWithin(Money budget, Quote quote, int n) {
        String name = name(quote);
        String area = area(quote.area());
        String span = "orientacyjnie " + amount(quote.total()) + " (" + rate(quote.pricePerSquareMetre()) + ")";
        return vary(
                n,
                amount(budget) + " na " + area + " wystarczy na początek zakresu pakietu " + name + ": " + span
                        + "; ostateczna kwota zależy od projektu.",
                "Pakiet " + name + " dla " + area + " to " + span + ": " + amount(budget)
                        + " mieści się w tym przedziale, a kwota zależy od projektu.");
    }

    @Override
    public String isNotEnough(Money budget, Quote quote, Money missing, int n) {
        return vary(
                n,
                "Nie, " + amount(budget) + " to za mało: "
                        + name(quote) + " dla "
                        + area(quote.area()) + " to orientacyjnie " + amount(quote.total())
                        + ", brakuje " + amount(missing) + ".",
                "Niestety nie – " + name(quote) + " dla " + area(quote.area())
                        + " kosztuje orientacyjnie " + amount(quote.total()) + ", o " + amount(missing)
                        + " więcej niż " + amount(budget) + ".");
    }

    @Override
    public String fitsInstead(Quote fitting, int n) {
        String name = name(fitting);
        return vary(
                n,
                "W tym budżecie mieści się " + name + ": orientacyjnie " + amount(fitting.total()) + ".",
                "Taka kwota pokrywa pakiet " + name + ", orientacyjnie " + amount(fitting.total()) + ".");
    }

    @Override
    public String nothingFits(Quote cheapest, int n) {
        String name = name(cheapest);
        return vary(
                n,
                "Najtańszy " + name + " to orientacyjnie " + amount(cheapest.total()) + ".",
                "Nawet najtańszy pakiet " + name + " wychodzi orientacyjnie " + amount(cheapest.total()) + ".");
    }

    @Override
    public String areasFor(Money budget, List<FinishingPackage> packages, List<Area> areas, int n) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < packages.size(); i++) {
            parts.add(area(areas.get(i)) + " w pakiecie " + name(packages.get(i)));
        }
        String sum = amount(budget);
        String list = list(parts);
        return vary(
                n,
                sum + " wystarczy orientacyjnie na " + list + ".",
                "Za " + sum + " można wykończyć orientacyjnie " + list + ".");
    }

    @Override
    public String budgetNotAccepted(Money budget, Limits limits, int n) {
        String range = amount(new Price.Range(limits.smallestBudget(), limits.largestBudget()));
        return vary(
                n,
                "Przyjmujemy budżety w zakresie " + range + ". Czy na pewno chodzi o " + amount(budget) + "?",
                "Kwota " + amount(budget) + " leży poza zakresem " + range + ". Czy jest właściwa?");
    }

    @Override
    public String forRate(Money perSquareMetre, FinishingPackage recommended, int n) {
        return vary(
                n,
                "Przy " + rate(perSquareMetre) + " najlepiej pasuje pakiet " + name(recommended) + ": "
                        + rate(recommended) + ".",
                "Do stawki " + rate(perSquareMetre) + " najbliżej jest pakietowi " + name(recommended)
                        + ", który kosztuje " + rate(recommended) + ".");
    }

    @Override
    public String rateTooLow(Money perSquareMetre, FinishingPackage cheapest, int n) {
        return vary(
                n,
                rate(perSquareMetre) + " to za mało: najtańszy pakiet " + name(cheapest) + " kosztuje " + rate(cheapest)
                        + ".",
                "Za " + rate(perSquareMetre) + " nie ma pakietu; najniższa stawka to " + rate(cheapest) + " w pakiecie "
                        + name(cheapest) + ".");
    }
}
