package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Need;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Perk;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Quote;

/** What the packages are, and which of them. In English. */
final class EnglishPackageTexts extends EnglishPhrases implements PackageTexts {

    @Override
    public String cheapest(FinishingPackage cheapest, int n) {
        String rate = rate(cheapest);
        return vary(
                n,
                "The cheapest package is " + name(cheapest) + ": " + rate + ".",
                name(cheapest) + " has the lowest price, " + rate + ".",
                "The lowest price is " + rate + ", for " + name(cheapest) + ".");
    }

    @Override
    public String dearest(FinishingPackage dearest, FinishingPackage dearestAtFixedPrice, int n) {
        String rate = rate(dearest);
        String fixed = rate(dearestAtFixedPrice);
        return vary(
                n,
                "The most expensive package is " + name(dearest) + ": " + rate + ", depending on the scope. Among fixed"
                        + " prices it is " + name(dearestAtFixedPrice) + " at " + fixed + ".",
                name(dearest) + " costs the most (" + rate + "). " + name(dearestAtFixedPrice)
                        + " is the top package with a fixed price, " + fixed + ".");
    }

    @Override
    public String mostChosen(FinishingPackage chosen, int n) {
        String rate = rate(chosen);
        return vary(
                n,
                "Clients choose " + name(chosen) + " most often: " + rate + ".",
                "The most popular package is " + name(chosen) + " at " + rate + ".");
    }

    @Override
    public String describe(FinishingPackage shown, int n) {
        String rate = rate(shown);
        return vary(
                n,
                name(shown) + " costs " + rate + "; the design takes " + time(shown.designTime()) + " and the works "
                        + worksTime(shown) + ".",
                "The price of " + name(shown) + " is " + rate + ", with " + time(shown.designTime())
                        + " for the design and " + worksTime(shown) + " for the works.");
    }

    @Override
    public String perks(FinishingPackage shown, int n) {
        String rooms = shown.hasVisualisations()
                ? "3D visualisations of " + rooms(shown.visualisedRooms())
                : "no 3D visualisations";
        return vary(
                n,
                "It comes with " + products(shown.products()) + ", " + swaps(shown.swaps()) + ", "
                        + meetings(shown.meetings()) + " and " + rooms + ".",
                "You get " + products(shown.products()) + ", " + swaps(shown.swaps()) + " and "
                        + meetings(shown.meetings()) + "; " + rooms + ".");
    }

    @Override
    public String chosen(FinishingPackage chosen, int n) {
        String rate = rate(chosen);
        return vary(
                n, "Good, " + name(chosen) + " it is: " + rate + ".", "Noted: " + name(chosen) + " at " + rate + ".");
    }

    @Override
    public String overview(List<FinishingPackage> packages, PackageName mostChosen, int n) {
        String list = list(packages.stream()
                .map(each ->
                        name(each) + " (" + rate(each) + (each.name() == mostChosen ? ", chosen most often" : "") + ")")
                .toList());
        return vary(n, "The packages are " + list + ".", "You can choose from " + list + ".");
    }

    @Override
    public String comparison(List<FinishingPackage> packages, PackageName mostChosen, List<Quote> quotes, int n) {
        List<String> lines = new ArrayList<>(List.of(vary(
                n,
                "The packages differ in price, time, catalogue and the designer's care:",
                "Here are all packages side by side:")));
        for (FinishingPackage each : packages) {
            String total = quotes.stream()
                    .filter(quote -> quote.packageName() == each.name())
                    .map(quote -> " (" + area(quote.area()) + ": an estimated " + amount(quote.total()) + ")")
                    .findFirst()
                    .orElse("");
            String rooms = each.hasVisualisations()
                    ? "3D visualisations of " + rooms(each.visualisedRooms())
                    : "no 3D visualisations";
            lines.add(name(each) + (each.name() == mostChosen ? " (chosen most often)" : "") + " – "
                    + rate(each) + total + ", design " + time(each.designTime()) + ", works "
                    + worksTime(each) + ", " + products(each.products()) + ", " + swaps(each.swaps()) + ", "
                    + meetings(each.meetings()) + ", " + rooms);
        }
        return String.join("\n", lines);
    }

    @Override
    public String perk(FinishingPackage asked, Perk perk, int n) {
        return vary(
                n,
                name(asked) + " gives you " + perkOf(asked, perk) + ".",
                "In " + name(asked) + " there are " + perkOf(asked, perk) + ".");
    }

    @Override
    public String perks(List<FinishingPackage> packages, Perk perk, int n) {
        String list = packages.stream()
                .map(each -> name(each) + " – " + perkOf(each, perk))
                .collect(Collectors.joining(", "));
        return vary(n, "By package: ", "It depends on the package: ") + list + ".";
    }

    private String perkOf(FinishingPackage each, Perk perk) {
        return switch (perk) {
            case PRODUCTS -> products(each.products());
            case SWAPS -> swaps(each.swaps());
            case MEETINGS -> meetings(each.meetings());
        };
    }

    @Override
    public String advice(FinishingPackage advised, Optional<Need> need, boolean mostChosen, int n) {
        String reason = need.map(found -> switch (found) {
                    case RENTAL -> "for renting out, a low cost and short works (" + worksTime(advised) + ") count";
                    case SMALL_FLAT -> "a small flat does well with short works (" + worksTime(advised) + ")";
                    case FAMILY ->
                        "it gives you " + products(advised.products()) + " and " + meetings(advised.meetings());
                    case HIGH_STANDARD ->
                        "it has " + products(advised.products()) + " and 3D visualisations of "
                                + rooms(advised.visualisedRooms());
                    case LITTLE_MONEY -> "it has the lowest rate";
                })
                .orElse(
                        mostChosen
                                ? "clients choose it most often and it has 3D visualisations of "
                                        + rooms(advised.visualisedRooms())
                                : "it balances price and scope");
        return vary(
                n,
                "I recommend " + name(advised) + " (" + rate(advised) + "), because " + reason + ".",
                "My suggestion is " + name(advised) + " at " + rate(advised) + ": " + reason + ".");
    }
}
