package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import java.util.List;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.catalogue.AreaRange;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Limits;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.shared.Area;

/** What a square metre or a whole property costs. In English. */
final class EnglishPriceTexts extends EnglishPhrases implements PriceTexts {

    @Override
    public String total(Quote quote, Limits limits, int n) {
        String name = name(quote);
        String area = area(quote.area());
        String total = amount(quote.total());
        String rate = rate(quote.pricePerSquareMetre());
        return switch (quote.basis()) {
            case LIST_PRICE ->
                vary(
                        n,
                        name + " for " + area + " in developer state costs " + total + " (" + rate + ").",
                        "The list price of " + name + " for " + area + " is " + total + ", that is " + rate + ".");
            case ESTIMATE ->
                vary(
                        n,
                        name + " for " + area + " is an estimated " + total + " (" + rate + ").",
                        "As an estimate, " + area + " in " + name + " comes to " + total + " at " + rate + ".");
            case INDIVIDUAL ->
                limits.worksTimesHold().contains(quote.area())
                        ? name + " for " + area + " is an estimated " + total + " (" + rate
                                + "), depending on the scope."
                        : name + " for " + area + " is an estimated " + total + " (" + rate + "); outside "
                                + range(limits.worksTimesHold()) + " price and time are agreed individually.";
        };
    }

    @Override
    public String totals(List<Quote> quotes, Limits limits, int n) {
        Area area = quotes.getFirst().area();
        String list = quotes.stream().map(this::nameAndTotal).collect(Collectors.joining(", "));
        String individual = limits.worksTimesHold().contains(area)
                ? ""
                : " Outside " + range(limits.worksTimesHold()) + " price and time are agreed individually.";
        String roughly = quotes.stream().noneMatch(Quote::isEstimate) ? "list prices" : "estimates";
        return vary(
                        n,
                        "For " + area(area) + ", " + roughly + ": " + list + ".",
                        "The " + roughly + " for " + area(area) + " are: " + list + ".")
                + individual;
    }

    @Override
    public String together(List<Quote> quotes, int n) {
        String list = PriceTexts.sums(quotes).entrySet().stream()
                .map(sum -> sum.getKey().displayName() + " " + amount(sum.getValue()))
                .collect(Collectors.joining(", "));
        return vary(n, "Together that is an estimated ", "In total an estimated ") + list + ".";
    }

    @Override
    public String forComparison(List<Quote> quotes, int n) {
        String list = list(quotes.stream().map(this::nameAndTotal).toList());
        String roughly = quotes.stream().noneMatch(Quote::isEstimate) ? "list prices" : "estimates";
        return vary(n, "For comparison, as " + roughly + ": " + list + ".", "Other " + roughly + ": " + list + ".");
    }

    @Override
    public String example(Quote quote, int n) {
        String name = name(quote);
        return vary(
                n,
                "For example, " + area(quote.area()) + " in " + name + " is an estimated " + amount(quote.total())
                        + ".",
                "As an example: " + area(quote.area()) + ", " + name + ", an estimated " + amount(quote.total()) + ".");
    }

    @Override
    public String priceDepends(FinishingPackage cheapest, FinishingPackage dearestAtFixedPrice, int n) {
        String low = rate(cheapest);
        String high = rate(dearestAtFixedPrice);
        return vary(
                n,
                "The price depends on the floor area and the package: from " + low + " in " + name(cheapest) + " to "
                        + high + " in " + name(dearestAtFixedPrice) + ".",
                "It is the floor area times the rate of a package: " + name(cheapest) + " " + low + ", "
                        + name(dearestAtFixedPrice) + " " + high + ".");
    }

    @Override
    public String rate(FinishingPackage asked, int n) {
        String rate = rate(asked);
        return vary(
                n,
                name(asked) + " costs " + rate + " gross.",
                "The gross rate of " + name(asked) + " is " + rate + ".");
    }

    @Override
    public String rates(List<FinishingPackage> packages, PackageName mostChosen, int n) {
        String list =
                packages.stream().map(each -> name(each) + " " + rate(each)).collect(Collectors.joining(", "));
        return vary(n, "Gross prices: " + list + ".", "Our gross rates are: " + list + ".");
    }

    @Override
    public String areaNotQuoted(Area area, AreaRange accepted, int n) {
        return vary(
                n,
                "We quote " + range(accepted) + ", so there is no price for " + area(area) + ".",
                "There is no price for " + area(area) + "; our list covers " + range(accepted) + ".");
    }

    @Override
    public String askArea(int n) {
        return vary(n, "What is the floor area?", "How many square metres does the property have?");
    }

    @Override
    public String confirmArea(Area area, int n) {
        return vary(n, "Is it really " + area(area) + "?", "Is " + area(area) + " correct?");
    }

    @Override
    public String acceptedAreas(Limits limits, int n) {
        return vary(
                n,
                "We finish properties of " + range(limits.accepted()) + "; our times hold for "
                        + range(limits.worksTimesHold()) + ", outside that price and time are individual.",
                "Floor areas of " + range(limits.accepted()) + " are welcome. For " + range(limits.worksTimesHold())
                        + " the listed times hold, otherwise they are individual.");
    }
}
