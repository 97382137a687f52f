package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Wording.enumerate;
import static pl.novahouse.chatbot.application.catalogue.Wording.vary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.catalogue.Allowance;
import pl.novahouse.chatbot.domain.catalogue.AreaRange;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Need;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Perk;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;
import pl.novahouse.chatbot.domain.catalogue.Coverage;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.LeadTime;
import pl.novahouse.chatbot.domain.catalogue.Limits;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.catalogue.ScopeItem;
import pl.novahouse.chatbot.domain.catalogue.ServedCity;
import pl.novahouse.chatbot.domain.catalogue.ServiceArea;
import pl.novahouse.chatbot.domain.catalogue.Terms;
import pl.novahouse.chatbot.domain.catalogue.VisualisedRoom;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Place;

/** The English sentences. */
final class EnglishCatalogueTexts implements CatalogueTexts {

    private static final String AND = " and ";

    @Override
    public String cheapest(FinishingPackage cheapest, int n) {
        String rate = rate(cheapest.pricePerSquareMetre());
        return vary(
                n,
                "The cheapest package is " + name(cheapest) + ": " + rate + ".",
                name(cheapest) + " has the lowest price, " + rate + ".",
                "The lowest price is " + rate + ", for " + name(cheapest) + ".");
    }

    @Override
    public String dearest(FinishingPackage dearest, FinishingPackage dearestAtFixedPrice, int n) {
        String rate = rate(dearest.pricePerSquareMetre());
        String fixed = rate(dearestAtFixedPrice.pricePerSquareMetre());
        return vary(
                n,
                "The most expensive package is " + name(dearest) + ": " + rate + ", depending on the scope. Among fixed"
                        + " prices it is " + name(dearestAtFixedPrice) + " at " + fixed + ".",
                name(dearest) + " costs the most (" + rate + "). " + name(dearestAtFixedPrice)
                        + " is the top package with a fixed price, " + fixed + ".");
    }

    @Override
    public String mostChosen(FinishingPackage chosen, int n) {
        String rate = rate(chosen.pricePerSquareMetre());
        return vary(
                n,
                "Clients choose " + name(chosen) + " most often: " + rate + ".",
                "The most popular package is " + name(chosen) + " at " + rate + ".");
    }

    @Override
    public String describe(FinishingPackage shown, int n) {
        String rate = rate(shown.pricePerSquareMetre());
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
        String rate = rate(chosen.pricePerSquareMetre());
        return vary(
                n, "Good, " + name(chosen) + " it is: " + rate + ".", "Noted: " + name(chosen) + " at " + rate + ".");
    }

    @Override
    public String total(Quote quote, Limits limits, int n) {
        String name = quote.packageName().displayName();
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
        String list = quotes.stream().map(EnglishCatalogueTexts::nameAndTotal).collect(Collectors.joining(", "));
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
        String list = CatalogueTexts.sums(quotes).entrySet().stream()
                .map(sum -> sum.getKey().displayName() + " " + amount(sum.getValue()))
                .collect(Collectors.joining(", "));
        return vary(n, "Together that is an estimated ", "In total an estimated ") + list + ".";
    }

    @Override
    public String forComparison(List<Quote> quotes, int n) {
        String list = enumerate(
                quotes.stream().map(EnglishCatalogueTexts::nameAndTotal).toList(), AND);
        String roughly = quotes.stream().noneMatch(Quote::isEstimate) ? "list prices" : "estimates";
        return vary(n, "For comparison, as " + roughly + ": " + list + ".", "Other " + roughly + ": " + list + ".");
    }

    private static String nameAndTotal(Quote quote) {
        return quote.packageName().displayName() + " " + amount(quote.total());
    }

    @Override
    public String example(Quote quote, int n) {
        String name = quote.packageName().displayName();
        return vary(
                n,
                "For example, " + area(quote.area()) + " in " + name + " is an estimated " + amount(quote.total())
                        + ".",
                "As an example: " + area(quote.area()) + ", " + name + ", an estimated " + amount(quote.total()) + ".");
    }

    @Override
    public String priceDepends(FinishingPackage cheapest, FinishingPackage dearestAtFixedPrice, int n) {
        String low = rate(cheapest.pricePerSquareMetre());
        String high = rate(dearestAtFixedPrice.pricePerSquareMetre());
        return vary(
                n,
                "The price depends on the floor area and the package: from " + low + " in " + name(cheapest) + " to "
                        + high + " in " + name(dearestAtFixedPrice) + ".",
                "It is the floor area times the rate of a package: " + name(cheapest) + " " + low + ", "
                        + name(dearestAtFixedPrice) + " " + high + ".");
    }

    @Override
    public String rate(FinishingPackage asked, int n) {
        String rate = rate(asked.pricePerSquareMetre());
        return vary(
                n,
                name(asked) + " costs " + rate + " gross.",
                "The gross rate of " + name(asked) + " is " + rate + ".");
    }

    @Override
    public String rates(List<FinishingPackage> packages, PackageName mostChosen, int n) {
        String list = packages.stream()
                .map(each -> name(each) + " " + rate(each.pricePerSquareMetre()))
                .collect(Collectors.joining(", "));
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
    public String askBudget(int n) {
        return vary(n, "What budget do you have in mind?", "How much should it cost at most?");
    }

    @Override
    public String confirmArea(Area area, int n) {
        return vary(n, "Is it really " + area(area) + "?", "Is " + area(area) + " correct?");
    }

    @Override
    public String priceDifference(FinishingPackage cheaper, FinishingPackage dearer, int n) {
        Price low = cheaper.pricePerSquareMetre();
        Price high = dearer.pricePerSquareMetre();
        String both = name(cheaper) + " costs " + rate(low) + " and " + name(dearer) + " " + rate(high);
        if (!(low instanceof Price.Fixed && high instanceof Price.Fixed)) {
            return vary(n, both + ", depending on the scope.", "In price: " + both + ".");
        }
        String difference = perSquareMetre(low.lowest().differenceTo(high.lowest()));
        return vary(
                n,
                both + ", which is " + difference + " more.",
                "The difference in price is " + difference + ": " + name(cheaper) + " " + rate(low) + ", "
                        + name(dearer) + " " + rate(high) + ".");
    }

    @Override
    public String totalDifference(Quote cheaper, Quote dearer, int n) {
        return vary(
                n,
                "For " + area(cheaper.area()) + " the estimates are " + amount(cheaper.total()) + " and "
                        + amount(dearer.total()) + ".",
                "With " + area(cheaper.area()) + " that is an estimated " + amount(cheaper.total()) + " or "
                        + amount(dearer.total()) + ".");
    }

    @Override
    public String perkDifference(FinishingPackage cheaper, FinishingPackage dearer, int n) {
        String list = products(dearer.products()) + " (" + name(cheaper) + ": " + products(cheaper.products()) + "), "
                + swaps(dearer.swaps()) + " (" + swaps(cheaper.swaps()) + "), " + meetings(dearer.meetings()) + " ("
                + meetings(cheaper.meetings()) + ")";
        String visualisations = cheaper.visualisedRooms().equals(dearer.visualisedRooms())
                ? ""
                : "; 3D visualisations of " + rooms(dearer.visualisedRooms()) + " (" + name(cheaper) + ": "
                        + (cheaper.hasVisualisations() ? rooms(cheaper.visualisedRooms()) : "none") + ")";
        return vary(
                n,
                name(dearer) + " gives you more: " + list + visualisations + ".",
                "With " + name(dearer) + " there is more to choose from: " + list + visualisations + ".");
    }

    @Override
    public String timeDifference(FinishingPackage cheaper, FinishingPackage dearer, int n) {
        String low = worksTime(cheaper);
        String high = worksTime(dearer);
        return low.equals(high)
                ? vary(n, "The works take " + low + " in both.", "Both need " + low + " for the works.")
                : vary(
                        n,
                        "The works take " + low + " in " + name(cheaper) + " and " + high + " in " + name(dearer) + ".",
                        "Allow " + low + " (" + name(cheaper) + ") or " + high + " (" + name(dearer)
                                + ") for the works.");
    }

    @Override
    public String overview(List<FinishingPackage> packages, PackageName mostChosen, int n) {
        String list = enumerate(
                packages.stream()
                        .map(each -> name(each) + " (" + rate(each.pricePerSquareMetre())
                                + (each.name() == mostChosen ? ", chosen most often" : "") + ")")
                        .toList(),
                AND);
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
                    + rate(each.pricePerSquareMetre()) + total + ", design " + time(each.designTime()) + ", works "
                    + worksTime(each) + ", " + products(each.products()) + ", " + swaps(each.swaps()) + ", "
                    + meetings(each.meetings()) + ", " + rooms);
        }
        return String.join("\n", lines);
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
                                + quote.packageName().displayName() + ", an estimated " + amount(quote.total()) + rest
                                + ".",
                        quote.packageName().displayName() + " fits " + amount(budget) + " for " + area(quote.area())
                                + ": an estimated " + amount(quote.total()) + rest + ".");
    }

    @Override
    public String aboveBudget(Money budget, Quote quote, Money missing, Quote fitting, boolean yes, int n) {
        String lead = yes ? "Yes, " : "";
        return lead + amount(budget) + " for " + area(quote.area()) + " covers "
                + fitting.packageName().displayName() + " (an estimated " + amount(fitting.total()) + "); "
                + vary(n, "close to it is ", "the next one up is ")
                + quote.packageName().displayName() + " at an estimated "
                + amount(quote.total()) + ", " + amount(missing) + " more.";
    }

    @Override
    public String belowCheapest(Money budget, Quote cheapest, Money missing, int n) {
        String name = cheapest.packageName().displayName();
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
                "Yes, " + amount(budget) + " is enough: " + quote.packageName().displayName() + " for "
                        + area(quote.area()) + " is an estimated " + amount(quote.total()) + rest + ".",
                "Yes, " + quote.packageName().displayName() + " fits: an estimated " + amount(quote.total()) + " for "
                        + area(quote.area()) + rest + ".");
    }

    private static boolean isPartlyWithin(Quote quote, Money budget) {
        return quote.total().highest().isMoreThan(budget);
    }

    private static String startsWithin(Money budget, Quote quote, int n) {
        String name = quote.packageName().displayName();
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
                        + quote.packageName().displayName() + " for "
                        + area(quote.area()) + " is an estimated " + amount(quote.total()) + ", " + amount(missing)
                        + " more.",
                "Unfortunately not: " + quote.packageName().displayName() + " for " + area(quote.area())
                        + " is an estimated " + amount(quote.total()) + ", so " + amount(missing) + " is missing.");
    }

    @Override
    public String fitsInstead(Quote fitting, int n) {
        String name = fitting.packageName().displayName();
        return vary(
                n,
                "That budget covers " + name + ": an estimated " + amount(fitting.total()) + ".",
                name + " does fit, at an estimated " + amount(fitting.total()) + ".");
    }

    @Override
    public String nothingFits(Quote cheapest, int n) {
        String name = cheapest.packageName().displayName();
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
        String list = enumerate(parts, AND);
        return vary(
                n,
                "As an estimate, " + amount(budget) + " is enough for " + list + ".",
                "With " + amount(budget) + " one can finish about " + list + ".");
    }

    @Override
    public String budgetNotAccepted(Money budget, Limits limits, int n) {
        String range = amounts(limits.smallestBudget(), limits.largestBudget());
        return vary(
                n,
                "We work with budgets of " + range + ". Is it really " + amount(budget) + "?",
                amount(budget) + " lies outside " + range + ". Is it correct?");
    }

    @Override
    public String forRate(Money perSquareMetre, FinishingPackage recommended, int n) {
        return vary(
                n,
                perSquareMetre(perSquareMetre) + " suits " + name(recommended) + " best: "
                        + rate(recommended.pricePerSquareMetre()) + ".",
                "For " + perSquareMetre(perSquareMetre) + " the closest package is " + name(recommended) + " at "
                        + rate(recommended.pricePerSquareMetre()) + ".");
    }

    @Override
    public String rateTooLow(Money perSquareMetre, FinishingPackage cheapest, int n) {
        return vary(
                n,
                perSquareMetre(perSquareMetre) + " is not enough: the cheapest package, " + name(cheapest) + ", costs "
                        + rate(cheapest.pricePerSquareMetre()) + ".",
                "There is no package for " + perSquareMetre(perSquareMetre) + "; the lowest rate is "
                        + rate(cheapest.pricePerSquareMetre()) + " in " + name(cheapest) + ".");
    }

    @Override
    public String included(Optional<FinishingPackage> asked, Set<ScopeItem> items, Terms terms, int n) {
        String list = enumerate(
                items.stream().sorted().map(item -> scope(item, terms)).toList(), AND);
        return asked.map(each -> vary(
                                n,
                                name(each) + " (" + rate(each.pricePerSquareMetre()) + ") includes ",
                                "In the price of " + name(each) + ", " + rate(each.pricePerSquareMetre())
                                        + ", you get "))
                        .orElseGet(() -> vary(n, "Every package includes ", "In every package you get "))
                + list + ".";
    }

    @Override
    public String extra(Set<ScopeItem> items, int n) {
        String list = enumerate(
                items.stream().sorted().map(EnglishCatalogueTexts::item).toList(), AND);
        return vary(n, "Not included: " + list + ".", "These cost extra: " + list + ".");
    }

    @Override
    public String cabinet(List<PackageName> with, int n) {
        String names = enumerate(with.stream().map(PackageName::displayName).toList(), AND);
        return vary(
                n,
                "A basic bathroom cabinet is included in " + names + ".",
                "The exception is a basic bathroom cabinet in " + names + ".");
    }

    @Override
    public String itemIncluded(ScopeItem item, Optional<PackageName> name, int n) {
        String where = name.map(PackageName::displayName).orElse("every package");
        String is = isPlural(item) ? " are" : " is";
        return vary(
                n,
                "Yes, " + item(item) + is + " included in " + where + ".",
                "Yes, in " + where + " the price covers " + item(item) + ".");
    }

    @Override
    public String itemExtra(ScopeItem item, int n) {
        String is = isPlural(item) ? " are" : " is";
        return vary(
                n,
                "No, " + item(item) + is + " not included in the packages and paid separately.",
                "The packages do not cover " + item(item) + "; that costs extra.");
    }

    @Override
    public String itemOnlyIn(ScopeItem item, List<PackageName> with, Optional<PackageName> asked, int n) {
        String names = enumerate(with.stream().map(PackageName::displayName).toList(), AND);
        String lead = asked.map(name -> with.contains(name) ? "Yes, " : "Not in this package: ")
                .orElse("");
        return lead + item(item) + vary(n, " is included in ", " belongs to ") + names + ".";
    }

    @Override
    public String itemUnknown(int n) {
        return vary(
                n,
                "The price list does not say; a consultant will confirm it.",
                "That is not in our price list, a consultant can confirm it.");
    }

    @Override
    public String visualisationsOf(FinishingPackage asked, int n) {
        return vary(
                n,
                "Yes, " + name(asked) + " has 3D visualisations of " + rooms(asked.visualisedRooms()) + ".",
                "In " + name(asked) + " the 3D visualisations show " + rooms(asked.visualisedRooms()) + ".");
    }

    @Override
    public String noVisualisations(FinishingPackage asked, int n) {
        return vary(
                n,
                name(asked) + " has no 3D visualisations.",
                "There are no 3D visualisations in " + name(asked) + ".");
    }

    @Override
    public String visualisations(List<FinishingPackage> with, int n) {
        String list = with.stream()
                .map(each -> name(each) + " – " + rooms(each.visualisedRooms()))
                .collect(Collectors.joining("; "));
        return vary(
                n,
                "3D visualisations come with " + name(with.getFirst()) + " and above: " + list + ".",
                "These packages have 3D visualisations: " + list + ".");
    }

    @Override
    public String duration(FinishingPackage asked, Stage stage, int n) {
        String design = time(asked.designTime());
        String works = worksTime(asked);
        return switch (stage) {
            case DESIGN ->
                vary(
                        n,
                        "The design in " + name(asked) + " takes " + design + ".",
                        "Allow " + design + " for the design in " + name(asked) + ".");
            case WORKS, WHOLE ->
                vary(
                        n,
                        "In " + name(asked) + " the works take " + works + ", after " + design + " for the design.",
                        name(asked) + ": design " + design + ", then works " + works + ".");
        };
    }

    @Override
    public String durations(List<FinishingPackage> packages, Stage stage, int n) {
        String list = packages.stream()
                .map(each -> name(each) + " "
                        + switch (stage) {
                            case DESIGN -> time(each.designTime());
                            case WORKS -> worksTime(each);
                            case WHOLE -> "design " + time(each.designTime()) + ", works " + worksTime(each);
                        })
                .collect(Collectors.joining("; "));
        return switch (stage) {
            case DESIGN -> vary(n, "The design takes: " + list + ".", "Time for the design: " + list + ".");
            case WORKS -> vary(n, "The works take: " + list + ".", "Time for the works: " + list + ".");
            case WHOLE -> vary(n, "It depends on the package: " + list + ".", "Times by package: " + list + ".");
        };
    }

    @Override
    public String durationsHold(AreaRange range, int n) {
        return vary(n, "These times hold for " + range(range) + ".", "That applies to " + range(range) + ".");
    }

    @Override
    public String durationIndividual(Area area, AreaRange range, int n) {
        return vary(
                n,
                "For " + area(area) + " the time is agreed individually, since our times hold for " + range(range)
                        + ".",
                "With " + area(area) + " the time is individual; the list covers " + range(range) + ".");
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

    private static String perkOf(FinishingPackage each, Perk perk) {
        return switch (perk) {
            case PRODUCTS -> products(each.products());
            case SWAPS -> swaps(each.swaps());
            case MEETINGS -> meetings(each.meetings());
        };
    }

    @Override
    public String within(Place place, Coverage.Within coverage, int n) {
        String town = place.name().value();
        String city = coverage.nearest().name();
        String distance = town.equals(city) || coverage.kilometres() < 1
                ? ""
                : ", about " + coverage.kilometres() + " km from " + city;
        return vary(
                n,
                "Yes, we work in " + town + distance + ".",
                "Yes, " + town + " is in our service area" + distance + ".");
    }

    @Override
    public String beyond(Place place, Coverage.Beyond coverage, ServiceArea area, int n) {
        String town = place.name().value();
        String distance = "about " + coverage.kilometres() + " km from "
                + coverage.nearest().name();
        return vary(
                n,
                town + " is outside our regular area, " + distance + " (we cover " + area.radiusKm()
                        + " km); a consultant will confirm individually.",
                "I cannot promise that: " + town + " is " + distance + ", beyond " + area.radiusKm()
                        + " km. A consultant will confirm individually.");
    }

    @Override
    public String uncertain(Place place, ServiceArea area, int n) {
        return vary(
                n,
                "There are several places called " + place.name().value()
                        + ", so a consultant will confirm individually.",
                place.name().value() + " can mean different places; a consultant will confirm individually.");
    }

    @Override
    public String serviceArea(ServiceArea area, int n) {
        String list = enumerate(area.cities().stream().map(ServedCity::name).toList(), AND);
        return vary(
                n,
                "We work in " + list + " and up to " + area.radiusKm() + " km around each.",
                "Our area is " + list + ", with " + area.radiusKm() + " km around each city.");
    }

    @Override
    public String warranty(Terms terms, int n) {
        return vary(
                n,
                "The warranty on works is " + terms.warrantyMonths() + " months in every package.",
                "All works come with " + terms.warrantyMonths() + " months of warranty.");
    }

    @Override
    public String materialsDiscount(Terms terms, int n) {
        return vary(
                n,
                "Yes, every package has a " + terms.materialsDiscountPercent() + "% discount on materials.",
                "The discount on materials is " + terms.materialsDiscountPercent() + "%, in every package.");
    }

    @Override
    public String negotiation(Catalogue catalogue, int n) {
        return vary(
                n,
                "I cannot promise a further discount; every package already has "
                        + catalogue.terms().materialsDiscountPercent() + "% off materials.",
                "Package prices are fixed, with " + catalogue.terms().materialsDiscountPercent()
                        + "% off materials in each. The lowest rate is "
                        + rate(catalogue.cheapest().pricePerSquareMetre()) + " in " + name(catalogue.cheapest()) + ".");
    }

    @Override
    public String tax(Terms terms, int n) {
        return vary(
                n,
                "Our prices are gross and include " + terms.vatPercent() + "% VAT.",
                "These are gross prices, VAT of " + terms.vatPercent() + "% included.");
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
                "I recommend " + name(advised) + " (" + rate(advised.pricePerSquareMetre()) + "), because " + reason
                        + ".",
                "My suggestion is " + name(advised) + " at " + rate(advised.pricePerSquareMetre()) + ": " + reason
                        + ".");
    }

    @Override
    public String cheaperThan(FinishingPackage cheaper, FinishingPackage than, int n) {
        String difference = cheaper.pricePerSquareMetre() instanceof Price.Fixed
                        && than.pricePerSquareMetre() instanceof Price.Fixed
                ? ", "
                        + perSquareMetre(cheaper.pricePerSquareMetre()
                                .lowest()
                                .differenceTo(than.pricePerSquareMetre().lowest()))
                        + " less than " + name(than)
                : "";
        return vary(
                n,
                "I understand; " + name(cheaper) + " costs less: " + rate(cheaper.pricePerSquareMetre()) + difference
                        + ".",
                "That is understandable. A lower rate is " + rate(cheaper.pricePerSquareMetre()) + " in "
                        + name(cheaper) + difference + ".");
    }

    @Override
    public String cheaperThan(Quote cheaper, Quote than, int n) {
        return vary(
                n,
                "For " + area(cheaper.area()) + " that is an estimated " + amount(cheaper.total()) + " instead of "
                        + amount(than.total()) + ".",
                "With " + area(cheaper.area()) + " it comes to an estimated " + amount(cheaper.total()) + ", not "
                        + amount(than.total()) + ".");
    }

    @Override
    public String alreadyCheapest(FinishingPackage cheapest, Terms terms, int n) {
        return vary(
                n,
                "I understand; our lowest rate is " + rate(cheapest.pricePerSquareMetre()) + " in " + name(cheapest)
                        + ". It covers design, materials and works, with " + terms.materialsDiscountPercent()
                        + "% off materials.",
                "That is understandable. There is nothing below " + rate(cheapest.pricePerSquareMetre()) + " ("
                        + name(cheapest) + "), and it includes materials, works and design.");
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

    @Override
    public String ask(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Show(PackageName name) -> "Show " + name.displayName();
            case Suggestion.Included(PackageName name) -> "What does " + name.displayName() + " include?";
            case Suggestion.PriceOf(PackageName name) -> "How much is " + name.displayName() + "?";
            case Suggestion.Compare(PackageName one, PackageName other) ->
                one.displayName() + " or " + other.displayName() + "?";
            case Suggestion.CompareAll() -> "Compare all packages";
            case Suggestion.Durations() -> "How long does it take?";
            case Suggestion.Consultation() -> "Free consultation";
            case Suggestion.Cheapest() -> "The cheapest package";
            case Suggestion.Extra() -> "What costs extra?";
            case Suggestion.SquareMetres(int squareMetres) -> area(Area.squareMetres(squareMetres));
        };
    }

    private static String name(FinishingPackage each) {
        return each.name().displayName();
    }

    private static String rate(Price price) {
        return amount(price) + "/m²";
    }

    private static String perSquareMetre(Money amount) {
        return amount(amount) + "/m²";
    }

    private static String amount(Price price) {
        return switch (price) {
            case Price.Fixed(Money amount) -> amount(amount);
            case Price.Range(Money lowest, Money highest) -> amounts(lowest, highest);
        };
    }

    private static String amounts(Money from, Money to) {
        return "PLN " + number(from) + "–" + number(to);
    }

    private static String amount(Money money) {
        return "PLN " + number(money);
    }

    private static String number(Money money) {
        BigDecimal zloty = money.zloty();
        return zloty.stripTrailingZeros().scale() <= 0
                ? String.format(Locale.ENGLISH, "%,d", zloty.longValueExact())
                : String.format(Locale.ENGLISH, "%,.2f", zloty);
    }

    private static String area(Area area) {
        return area.squareMetres().toPlainString() + "\u00A0m²";
    }

    private static String range(AreaRange range) {
        return range.smallest().squareMetres().toPlainString() + "–" + area(range.largest());
    }

    private static String worksTime(FinishingPackage each) {
        return time(each.worksTime()) + (each.worksTimeIndividual() ? " (agreed individually)" : "");
    }

    private static String time(LeadTime time) {
        return switch (time) {
            case LeadTime.UpTo(int longest, LeadTime.Unit unit) -> "up to " + longest + " " + unit(unit);
            case LeadTime.Between(int shortest, int longest, LeadTime.Unit unit) ->
                shortest + "–" + longest + " " + unit(unit);
        };
    }

    private static String unit(LeadTime.Unit unit) {
        return switch (unit) {
            case DAYS -> "days";
            case WORKING_DAYS -> "working days";
            case WEEKS -> "weeks";
        };
    }

    private static String products(Allowance products) {
        return switch (products) {
            case Allowance.Exactly(int count) -> count + " products";
            case Allowance.MoreThan(int count) -> "more than " + count + " products";
            case Allowance.Unlimited() -> "products from the whole market";
        };
    }

    private static String swaps(Allowance swaps) {
        return switch (swaps) {
            case Allowance.Exactly(int count) -> count + " product swap" + (count == 1 ? "" : "s");
            case Allowance.MoreThan(int count) -> "more than " + count + " product swaps";
            case Allowance.Unlimited() -> "unlimited product swaps";
        };
    }

    private static String meetings(Allowance meetings) {
        return switch (meetings) {
            case Allowance.Exactly(int count) -> count + " designer meeting" + (count == 1 ? "" : "s");
            case Allowance.MoreThan(int count) -> "more than " + count + " designer meetings";
            case Allowance.Unlimited() -> "unlimited designer meetings";
        };
    }

    private static String rooms(Set<VisualisedRoom> rooms) {
        return enumerate(
                rooms.stream().sorted().map(EnglishCatalogueTexts::room).toList(), AND);
    }

    private static String room(VisualisedRoom room) {
        return switch (room) {
            case BATHROOM -> "the bathroom";
            case KITCHEN -> "the kitchen";
            case LIVING_ROOM -> "the living room";
            case HALL -> "the hall";
            case WHOLE_FLAT -> "the whole flat";
        };
    }

    private static boolean isPlural(ScopeItem item) {
        return switch (item) {
            case BUILDING_MATERIALS, FLOORS, TILES, DOORS, HANDLES, FITTINGS, LAMPS, SKIRTING -> true;
            case HANDOVER_INSPECTION,
                    PACKAGE_DESIGN,
                    CERAMICS,
                    PAINTING,
                    FLOOR_AND_DOOR_FITTING,
                    COMPLETE_BATHROOM,
                    COORDINATION,
                    TRANSPORT,
                    FINAL_CLEANING,
                    WORKS_WARRANTY,
                    MATERIALS_DISCOUNT,
                    SKIM_COAT,
                    FURNITURE,
                    BATHROOM_CABINET -> false;
        };
    }

    private static String scope(ScopeItem item, Terms terms) {
        return switch (item) {
            case WORKS_WARRANTY -> terms.warrantyMonths() + " months' warranty on works";
            case MATERIALS_DISCOUNT -> "a " + terms.materialsDiscountPercent() + "% discount on materials";
            case HANDOVER_INSPECTION,
                    PACKAGE_DESIGN,
                    BUILDING_MATERIALS,
                    FLOORS,
                    SKIRTING,
                    TILES,
                    DOORS,
                    HANDLES,
                    FITTINGS,
                    CERAMICS,
                    PAINTING,
                    FLOOR_AND_DOOR_FITTING,
                    COMPLETE_BATHROOM,
                    COORDINATION,
                    TRANSPORT,
                    FINAL_CLEANING,
                    SKIM_COAT,
                    LAMPS,
                    FURNITURE,
                    BATHROOM_CABINET -> item(item);
        };
    }

    private static String item(ScopeItem item) {
        return switch (item) {
            case HANDOVER_INSPECTION -> "the handover inspection with a report";
            case PACKAGE_DESIGN -> "the design (layouts, moodboard, shopping list)";
            case BUILDING_MATERIALS -> "building materials";
            case FLOORS -> "floors";
            case SKIRTING -> "skirting boards";
            case TILES -> "tiles";
            case DOORS -> "doors";
            case HANDLES -> "handles";
            case FITTINGS -> "fittings";
            case CERAMICS -> "bathroom ceramics";
            case PAINTING -> "painting";
            case FLOOR_AND_DOOR_FITTING -> "floor and door fitting";
            case COMPLETE_BATHROOM -> "a complete bathroom";
            case COORDINATION -> "coordination of deliveries and crews";
            case TRANSPORT -> "transport and carrying in";
            case FINAL_CLEANING -> "final cleaning";
            case WORKS_WARRANTY -> "the warranty on works";
            case MATERIALS_DISCOUNT -> "the discount on materials";
            case SKIM_COAT -> "skim coat";
            case LAMPS -> "lamps";
            case FURNITURE -> "furniture";
            case BATHROOM_CABINET -> "a basic bathroom cabinet";
        };
    }
}
