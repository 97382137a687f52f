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
import pl.novahouse.chatbot.domain.shared.CountedNoun;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Place;
import pl.novahouse.chatbot.domain.shared.PolishNumbers;

/** The Polish sentences. */
record PolishCatalogueTexts(TownNames towns) implements CatalogueTexts {

    private static final String AND = " i ";
    private static final Set<String> TRICITY = Set.of("Gdańsk", "Sopot", "Gdynia");

    @Override
    public String cheapest(FinishingPackage cheapest, int n) {
        String name = name(cheapest);
        String rate = rate(cheapest.pricePerSquareMetre());
        return vary(
                n,
                "Najtańszy jest pakiet " + name + ": " + rate + ".",
                "Najniższą cenę ma pakiet " + name + " – " + rate + ".",
                "Najmniej kosztuje " + name + ", czyli " + rate + ".",
                "Pakietem o najniższej cenie jest " + name + " (" + rate + ").");
    }

    @Override
    public String dearest(FinishingPackage dearest, FinishingPackage dearestAtFixedPrice, int n) {
        String top = name(dearest);
        String rate = rate(dearest.pricePerSquareMetre());
        String fixed = name(dearestAtFixedPrice);
        String fixedRate = rate(dearestAtFixedPrice.pricePerSquareMetre());
        return vary(
                n,
                "Najdroższy jest pakiet " + top + ": " + rate + ", zależnie od zakresu. Wśród pakietów ze stałą ceną"
                        + " najwięcej kosztuje " + fixed + " – " + fixedRate + ".",
                "Najwyższą cenę ma " + top + " (" + rate + "). Ze stałą ceną za metr najdroższy jest " + fixed + ": "
                        + fixedRate + ".",
                "Najwięcej kosztuje pakiet " + top + ": " + rate + ". Zaraz za nim stoi " + fixed + " ze stałą ceną "
                        + fixedRate + ".");
    }

    @Override
    public String mostChosen(FinishingPackage chosen, int n) {
        String name = name(chosen);
        String rate = rate(chosen.pricePerSquareMetre());
        return vary(
                n,
                "Najczęściej wybierany jest pakiet " + name + " – " + rate + ".",
                "Klienci najczęściej decydują się na " + name + ": " + rate + ".",
                "Największą popularnością cieszy się pakiet " + name + " (" + rate + ").");
    }

    @Override
    public String describe(FinishingPackage shown, int n) {
        String name = name(shown);
        String rate = rate(shown.pricePerSquareMetre());
        String design = time(shown.designTime());
        String works = worksTime(shown);
        return vary(
                n,
                "Pakiet " + name + " kosztuje " + rate + "; projekt trwa " + time(shown.designTime())
                        + ", a prace trwają " + works + ".",
                name + " to " + rate + ", projekt: " + design + ", prace: " + works + ".",
                "Cena pakietu " + name + " wynosi " + rate + ". Na projekt potrzeba " + design + ", na prace " + works
                        + ".");
    }

    @Override
    public String perks(FinishingPackage shown, int n) {
        String products = products(shown.products());
        String swaps = swaps(shown.swaps());
        String meetings = meetings(shown.meetings());
        String rooms = shown.hasVisualisations()
                ? "wizualizacje 3D: " + rooms(shown.visualisedRooms())
                : "bez wizualizacji 3D";
        return vary(
                n,
                "W pakiecie: " + products + ", " + swaps + ", " + meetings + " z projektantem, " + rooms + ".",
                "Obejmuje " + products + ", " + swaps + " i " + meetings + " z projektantem; " + rooms + ".",
                "Do tego " + products + ", " + meetings + " z projektantem, " + swaps + "; " + rooms + ".");
    }

    @Override
    public String chosen(FinishingPackage chosen, int n) {
        String name = name(chosen);
        String rate = rate(chosen.pricePerSquareMetre());
        return vary(
                n,
                "Dobrze, pakiet " + name + " – " + rate + ".",
                "Przyjmuję: pakiet " + name + " w cenie " + rate + ".",
                "Jasne, zostajemy przy pakiecie " + name + " (" + rate + ").");
    }

    @Override
    public String total(Quote quote, Limits limits, int n) {
        String name = quote.packageName().displayName();
        String area = PolishNumbers.area(quote.area());
        String total = amount(quote.total());
        String rate = rate(quote.pricePerSquareMetre());
        return switch (quote.basis()) {
            case LIST_PRICE ->
                vary(
                        n,
                        "Pakiet " + name + " dla " + area + " w stanie deweloperskim kosztuje według cennika " + total
                                + " (" + rate + ").",
                        "Za " + area + " w pakiecie " + name + " cena z cennika wynosi " + total + ", czyli " + rate
                                + ".",
                        name + " dla " + area + " w stanie deweloperskim to " + total + " z cennika (" + rate + ").");
            case ESTIMATE ->
                vary(
                        n,
                        "Pakiet " + name + " dla " + area + " to orientacyjnie " + total + " (" + rate + ").",
                        "Za " + area + " w pakiecie " + name + " wychodzi orientacyjnie " + total + ", licząc po "
                                + rate + ".",
                        "Orientacyjny koszt " + area + " w pakiecie " + name + " wynosi " + total + " przy stawce "
                                + rate + ".");
            case INDIVIDUAL ->
                vary(
                        n,
                        "Pakiet " + name + " dla " + area + " to orientacyjnie " + total + " (" + rate + "), "
                                + individually(quote, limits) + ".",
                        "Za " + area + " w pakiecie " + name + " wychodzi orientacyjnie " + total + ", licząc po "
                                + rate + "; " + individually(quote, limits) + ".",
                        "Orientacyjnie " + total + " – tyle daje " + area + " w pakiecie " + name + " przy stawce "
                                + rate + ", " + individually(quote, limits) + ".");
        };
    }

    private static String individually(Quote quote, Limits limits) {
        return limits.worksTimesHold().contains(quote.area())
                ? "a dokładna cena zależy od zakresu"
                : "przy czym poza zakresem " + range(limits.worksTimesHold())
                        + " cena i czas prac są ustalane indywidualnie";
    }

    @Override
    public String totals(List<Quote> quotes, Limits limits, int n) {
        Area area = quotes.getFirst().area();
        String list = quotes.stream().map(PolishCatalogueTexts::nameAndTotal).collect(Collectors.joining(", "));
        String individual = limits.worksTimesHold().contains(area)
                ? ""
                : " Poza zakresem " + range(limits.worksTimesHold()) + " cena i czas prac są ustalane indywidualnie.";
        String metres = PolishNumbers.area(area);
        boolean exact = quotes.stream().noneMatch(Quote::isEstimate);
        String roughly = exact ? "według cennika" : "orientacyjnie";
        return vary(
                        n,
                        "Dla " + metres + " " + roughly + ": " + list + ".",
                        "Przy " + metres + " wychodzi " + roughly + ": " + list + ".",
                        "Za " + metres + " zapłata wynosi " + roughly + ": " + list + ".")
                + individual;
    }

    @Override
    public String together(List<Quote> quotes, int n) {
        String list = CatalogueTexts.sums(quotes).entrySet().stream()
                .map(sum -> sum.getKey().displayName() + " " + PolishNumbers.amount(sum.getValue()))
                .collect(Collectors.joining(", "));
        return vary(n, "Razem to orientacyjnie ", "Łącznie wychodzi orientacyjnie ") + list + ".";
    }

    @Override
    public String forComparison(List<Quote> quotes, int n) {
        String list = enumerate(
                quotes.stream().map(PolishCatalogueTexts::nameAndTotal).toList(), AND);
        String roughly = quotes.stream().noneMatch(Quote::isEstimate) ? "" : " orientacyjnie";
        return vary(
                n,
                "Dla porównania" + roughly + ": " + list + ".",
                "Inne możliwości, licząc" + (roughly.isEmpty() ? " z cennika" : roughly) + ": " + list + ".",
                "W innych pakietach" + roughly + ": " + list + ".");
    }

    private static String nameAndTotal(Quote quote) {
        return quote.packageName().displayName() + " " + amount(quote.total());
    }

    @Override
    public String example(Quote quote, int n) {
        String area = PolishNumbers.area(quote.area());
        String total = amount(quote.total());
        String name = quote.packageName().displayName();
        return vary(
                n,
                "Na przykład " + area + " w pakiecie " + name + " to orientacyjnie " + total + ".",
                "Przykładowo za " + area + " w pakiecie " + name + " wychodzi orientacyjnie " + total + ".",
                "Dla przykładu: " + area + ", " + name + " – orientacyjnie " + total + ".");
    }

    @Override
    public String priceDepends(FinishingPackage cheapest, FinishingPackage dearestAtFixedPrice, int n) {
        String low = rate(cheapest.pricePerSquareMetre());
        String high = rate(dearestAtFixedPrice.pricePerSquareMetre());
        return vary(
                n,
                "Cena zależy od metrażu i pakietu: od " + low + " w pakiecie " + name(cheapest) + " do " + high
                        + " w pakiecie " + name(dearestAtFixedPrice) + ".",
                "Koszt to metraż razy stawka pakietu: " + name(cheapest) + " " + low + ", " + name(dearestAtFixedPrice)
                        + " " + high + ".",
                "Stawki zaczynają się od " + low + " (" + name(cheapest) + "), a w pakiecie "
                        + name(dearestAtFixedPrice) + " wynoszą " + high + ".");
    }

    @Override
    public String rate(FinishingPackage asked, int n) {
        String rate = rate(asked.pricePerSquareMetre());
        return vary(
                n,
                "Pakiet " + name(asked) + " kosztuje " + rate + " brutto.",
                "Stawka w pakiecie " + name(asked) + " to " + rate + " brutto.",
                "Za metr w pakiecie " + name(asked) + " płaci się " + rate + ", brutto.");
    }

    @Override
    public String rates(List<FinishingPackage> packages, PackageName mostChosen, int n) {
        String list = packages.stream()
                .map(each -> name(each) + " " + rate(each.pricePerSquareMetre()))
                .collect(Collectors.joining(", "));
        return vary(
                n,
                "Ceny brutto: " + list + ".",
                "Stawki brutto są takie: " + list + ".",
                "Cennik w kwotach brutto: " + list + ".");
    }

    @Override
    public String areaNotQuoted(Area area, AreaRange accepted, int n) {
        return vary(
                n,
                "Wyceniamy powierzchnie " + range(accepted) + ", więc dla " + PolishNumbers.area(area)
                        + " nie podam ceny.",
                "Dla " + PolishNumbers.area(area) + " nie ma ceny w cenniku, który obejmuje " + range(accepted) + ".");
    }

    @Override
    public String askArea(int n) {
        return vary(
                n,
                "Jaki metraż ma mieszkanie?",
                "Ile metrów kwadratowych ma lokal?",
                "Dla jakiej powierzchni policzyć cenę?");
    }

    @Override
    public String askBudget(int n) {
        return vary(
                n,
                "Jaki budżet jest przewidziany na wykończenie?",
                "Ile ma kosztować całość?",
                "W jakiej kwocie ma się zmieścić wykończenie?");
    }

    @Override
    public String confirmArea(Area area, int n) {
        return vary(
                n,
                "Czy na pewno chodzi o " + PolishNumbers.area(area) + "?",
                "Czy metraż " + PolishNumbers.area(area) + " jest właściwy?");
    }

    @Override
    public String priceDifference(FinishingPackage cheaper, FinishingPackage dearer, int n) {
        Price low = cheaper.pricePerSquareMetre();
        Price high = dearer.pricePerSquareMetre();
        String both = name(cheaper) + " kosztuje " + rate(low) + ", a " + name(dearer) + " " + rate(high);
        if (!(low instanceof Price.Fixed && high instanceof Price.Fixed)) {
            return vary(n, both + ", zależnie od zakresu.", "W cenie: " + both + ".");
        }
        String difference = PolishNumbers.pricePerSquareMetre(low.lowest().differenceTo(high.lowest()));
        return vary(
                n,
                both + ", czyli o " + difference + " więcej.",
                name(dearer) + " jest droższy od " + name(cheaper) + " o " + difference + ": " + rate(high) + " wobec "
                        + rate(low) + ".",
                "Różnica w cenie to " + difference + ": " + name(cheaper) + " " + rate(low) + ", " + name(dearer) + " "
                        + rate(high) + ".");
    }

    @Override
    public String totalDifference(Quote cheaper, Quote dearer, int n) {
        String area = PolishNumbers.area(cheaper.area());
        return vary(
                n,
                "Dla " + area + " to orientacyjnie " + amount(cheaper.total()) + " i " + amount(dearer.total()) + ".",
                "Przy " + area + " wychodzi orientacyjnie " + amount(cheaper.total()) + " wobec "
                        + amount(dearer.total()) + ".");
    }

    @Override
    public String perkDifference(FinishingPackage cheaper, FinishingPackage dearer, int n) {
        String list = products(dearer.products()) + " (" + name(cheaper) + ": " + products(cheaper.products()) + "), "
                + swaps(dearer.swaps()) + " (" + swaps(cheaper.swaps()) + "), " + meetings(dearer.meetings())
                + " z projektantem (" + meetings(cheaper.meetings()) + ")";
        String visualisations = visualisationDifference(cheaper, dearer);
        return vary(
                n,
                name(dearer) + " daje więcej: " + list + visualisations + ".",
                "W pakiecie " + name(dearer) + " jest szerszy wybór: " + list + visualisations + ".");
    }

    private static String visualisationDifference(FinishingPackage cheaper, FinishingPackage dearer) {
        if (cheaper.visualisedRooms().equals(dearer.visualisedRooms())) {
            return dearer.hasVisualisations() ? "" : "; w żadnym z nich nie ma wizualizacji 3D";
        }
        String before = cheaper.hasVisualisations() ? rooms(cheaper.visualisedRooms()) : "brak";
        return "; wizualizacje 3D: " + rooms(dearer.visualisedRooms()) + " (" + name(cheaper) + ": " + before + ")";
    }

    @Override
    public String timeDifference(FinishingPackage cheaper, FinishingPackage dearer, int n) {
        String low = worksTime(cheaper);
        String high = worksTime(dearer);
        if (low.equals(high)) {
            return vary(
                    n,
                    "Prace w obu trwają " + low + ", projekt " + time(cheaper.designTime()) + " i "
                            + time(dearer.designTime()) + ".",
                    "Czas prac jest ten sam (" + low + "), a projekt zajmuje " + time(cheaper.designTime()) + " lub "
                            + time(dearer.designTime()) + ".");
        }
        return vary(
                n,
                "Prace trwają " + low + " w pakiecie " + name(cheaper) + " i " + high + " w pakiecie " + name(dearer)
                        + ".",
                "Na prace potrzeba " + low + " (" + name(cheaper) + ") albo " + high + " (" + name(dearer) + ").");
    }

    @Override
    public String overview(List<FinishingPackage> packages, PackageName mostChosen, int n) {
        String list = enumerate(
                packages.stream()
                        .map(each -> name(each) + " (" + rate(each.pricePerSquareMetre())
                                + (each.name() == mostChosen ? ", najczęściej wybierany" : "") + ")")
                        .toList(),
                AND);
        return vary(
                n,
                "Do wyboru są pakiety: " + list + ".",
                "Oferta to " + list + ".",
                "Można wybrać jeden z pakietów: " + list + ".");
    }

    @Override
    public String comparison(List<FinishingPackage> packages, PackageName mostChosen, List<Quote> quotes, int n) {
        String head = vary(
                n,
                "Pakiety różnią się ceną, czasem realizacji, katalogiem produktów i opieką projektanta:",
                "Oto wszystkie pakiety obok siebie:",
                "Zestawienie pakietów:");
        List<String> lines = new ArrayList<>(List.of(head));
        for (FinishingPackage each : packages) {
            String total = quotes.stream()
                    .filter(quote -> quote.packageName() == each.name())
                    .map(quote ->
                            " (" + PolishNumbers.area(quote.area()) + ": orientacyjnie " + amount(quote.total()) + ")")
                    .findFirst()
                    .orElse("");
            String rooms = each.hasVisualisations()
                    ? "wizualizacje 3D: " + rooms(each.visualisedRooms())
                    : "bez wizualizacji 3D";
            lines.add(name(each) + (each.name() == mostChosen ? " (najczęściej wybierany)" : "") + " – "
                    + rate(each.pricePerSquareMetre()) + total + ", projekt " + time(each.designTime()) + ", prace "
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
        String sum = PolishNumbers.amount(budget);
        String area = PolishNumbers.area(quote.area());
        String name = quote.packageName().displayName();
        String total = amount(quote.total());
        String rest = left.grosze() == 0 ? "" : ", zostaje " + PolishNumbers.amount(left);
        String lead = yes ? "Tak, wystarczy: " : "";
        return vary(
                n,
                lead + sum + " na " + area + " to budżet na pakiet " + name + ", orientacyjnie " + total + rest + ".",
                lead + "przy kwocie " + sum + " i metrażu " + area + " pasuje pakiet " + name + ": orientacyjnie "
                        + total + rest + ".");
    }

    @Override
    public String aboveBudget(Money budget, Quote quote, Money missing, Quote fitting, boolean yes, int n) {
        String area = PolishNumbers.area(quote.area());
        String lead = yes ? "Tak, " : "";
        String fits = PolishNumbers.amount(budget) + " na " + area + " wystarczy na pakiet "
                + fitting.packageName().displayName() + " (orientacyjnie " + amount(fitting.total()) + ")";
        String close = quote.packageName().displayName() + " to orientacyjnie " + amount(quote.total()) + ", czyli o "
                + PolishNumbers.amount(missing) + " więcej";
        return vary(
                n,
                lead + fits + "; najbliższy takiej stawce " + close + ".",
                lead + fits + ", a kolejny w ofercie " + close + ".");
    }

    @Override
    public String belowCheapest(Money budget, Quote cheapest, Money missing, int n) {
        String area = PolishNumbers.area(cheapest.area());
        String name = cheapest.packageName().displayName();
        return vary(
                n,
                PolishNumbers.amount(budget) + " to za mało na " + area + ": najtańszy pakiet " + name
                        + " kosztuje orientacyjnie " + amount(cheapest.total()) + ", brakuje "
                        + PolishNumbers.amount(missing) + ".",
                "Niestety to za mało – nawet " + name + " dla " + area + " to orientacyjnie " + amount(cheapest.total())
                        + ", czyli o " + PolishNumbers.amount(missing) + " więcej.");
    }

    @Override
    public String isEnough(Money budget, Quote quote, Money left, int n) {
        if (isPartlyWithin(quote, budget)) {
            return startsWithin(budget, quote, n);
        }
        String rest = left.grosze() == 0 ? "" : ", zostaje " + PolishNumbers.amount(left);
        return vary(
                n,
                "Tak, " + PolishNumbers.amount(budget) + " wystarczy: "
                        + quote.packageName().displayName() + " dla " + PolishNumbers.area(quote.area())
                        + " to orientacyjnie " + amount(quote.total()) + rest + ".",
                "Tak, " + quote.packageName().displayName() + " mieści się w kwocie " + PolishNumbers.amount(budget)
                        + " – dla " + PolishNumbers.area(quote.area()) + " wychodzi orientacyjnie "
                        + amount(quote.total()) + rest + ".");
    }

    private static boolean isPartlyWithin(Quote quote, Money budget) {
        return quote.total().highest().isMoreThan(budget);
    }

    private static String startsWithin(Money budget, Quote quote, int n) {
        String name = quote.packageName().displayName();
        String area = PolishNumbers.area(quote.area());
        String span = "orientacyjnie " + amount(quote.total()) + " (" + rate(quote.pricePerSquareMetre()) + ")";
        return vary(
                n,
                PolishNumbers.amount(budget) + " na " + area + " wystarczy na początek zakresu pakietu " + name + ": "
                        + span + "; ostateczna kwota zależy od projektu.",
                "Pakiet " + name + " dla " + area + " to " + span + ": " + PolishNumbers.amount(budget)
                        + " mieści się w tym przedziale, a kwota zależy od projektu.");
    }

    @Override
    public String isNotEnough(Money budget, Quote quote, Money missing, int n) {
        return vary(
                n,
                "Nie, " + PolishNumbers.amount(budget) + " to za mało: "
                        + quote.packageName().displayName() + " dla "
                        + PolishNumbers.area(quote.area()) + " to orientacyjnie " + amount(quote.total())
                        + ", brakuje " + PolishNumbers.amount(missing) + ".",
                "Niestety nie – " + quote.packageName().displayName() + " dla " + PolishNumbers.area(quote.area())
                        + " kosztuje orientacyjnie " + amount(quote.total()) + ", o " + PolishNumbers.amount(missing)
                        + " więcej niż " + PolishNumbers.amount(budget) + ".");
    }

    @Override
    public String fitsInstead(Quote fitting, int n) {
        String name = fitting.packageName().displayName();
        return vary(
                n,
                "W tym budżecie mieści się " + name + ": orientacyjnie " + amount(fitting.total()) + ".",
                "Taka kwota pokrywa pakiet " + name + ", orientacyjnie " + amount(fitting.total()) + ".");
    }

    @Override
    public String nothingFits(Quote cheapest, int n) {
        String name = cheapest.packageName().displayName();
        return vary(
                n,
                "Najtańszy " + name + " to orientacyjnie " + amount(cheapest.total()) + ".",
                "Nawet najtańszy pakiet " + name + " wychodzi orientacyjnie " + amount(cheapest.total()) + ".");
    }

    @Override
    public String areasFor(Money budget, List<FinishingPackage> packages, List<Area> areas, int n) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < packages.size(); i++) {
            parts.add(PolishNumbers.area(areas.get(i)) + " w pakiecie " + name(packages.get(i)));
        }
        String sum = PolishNumbers.amount(budget);
        String list = enumerate(parts, AND);
        return vary(
                n,
                sum + " wystarczy orientacyjnie na " + list + ".",
                "Za " + sum + " można wykończyć orientacyjnie " + list + ".");
    }

    @Override
    public String budgetNotAccepted(Money budget, Limits limits, int n) {
        String range = PolishNumbers.amounts(limits.smallestBudget(), limits.largestBudget());
        return vary(
                n,
                "Przyjmujemy budżety w zakresie " + range + ". Czy na pewno chodzi o " + PolishNumbers.amount(budget)
                        + "?",
                "Kwota " + PolishNumbers.amount(budget) + " leży poza zakresem " + range + ". Czy jest właściwa?");
    }

    @Override
    public String forRate(Money perSquareMetre, FinishingPackage recommended, int n) {
        return vary(
                n,
                "Przy " + PolishNumbers.pricePerSquareMetre(perSquareMetre) + " najlepiej pasuje pakiet "
                        + name(recommended) + ": " + rate(recommended.pricePerSquareMetre()) + ".",
                "Do stawki " + PolishNumbers.pricePerSquareMetre(perSquareMetre) + " najbliżej jest pakietowi "
                        + name(recommended) + ", który kosztuje " + rate(recommended.pricePerSquareMetre()) + ".");
    }

    @Override
    public String rateTooLow(Money perSquareMetre, FinishingPackage cheapest, int n) {
        return vary(
                n,
                PolishNumbers.pricePerSquareMetre(perSquareMetre) + " to za mało: najtańszy pakiet " + name(cheapest)
                        + " kosztuje " + rate(cheapest.pricePerSquareMetre()) + ".",
                "Za " + PolishNumbers.pricePerSquareMetre(perSquareMetre) + " nie ma pakietu; najniższa stawka to "
                        + rate(cheapest.pricePerSquareMetre()) + " w pakiecie " + name(cheapest) + ".");
    }

    @Override
    public String included(Optional<FinishingPackage> asked, Set<ScopeItem> items, Terms terms, int n) {
        String list = enumerate(
                items.stream().sorted().map(item -> scope(item, terms)).toList(), " oraz ");
        String lead = asked.map(each -> vary(
                        n,
                        "W cenie pakietu " + name(each) + " (" + rate(each.pricePerSquareMetre()) + ") są: ",
                        "Pakiet " + name(each) + " za " + rate(each.pricePerSquareMetre())
                                + " obejmuje takie pozycje: ",
                        "Na pakiet " + name(each) + " (" + rate(each.pricePerSquareMetre()) + ") składają się: "))
                .orElseGet(() -> vary(
                        n,
                        "W cenie każdego pakietu są: ",
                        "Każdy pakiet obejmuje takie pozycje: ",
                        "Na każdy pakiet składają się: "));
        return lead + list + ".";
    }

    @Override
    public String extra(Set<ScopeItem> items, int n) {
        String list = enumerate(items.stream().sorted().map(item -> item(item)).toList(), AND);
        return vary(
                n,
                "Poza ceną pakietów są: " + list + ".",
                "Pakiety nie obejmują takich pozycji: " + list + ".",
                "Osobno płatne są: " + list + ".");
    }

    @Override
    public String cabinet(List<PackageName> with, int n) {
        String names = enumerate(with.stream().map(PackageName::displayName).toList(), AND);
        return vary(
                n,
                "Podstawowa szafka łazienkowa jest w cenie pakietów " + names + ".",
                "Wyjątkiem jest podstawowa szafka łazienkowa w pakietach " + names + ".");
    }

    @Override
    public String itemIncluded(ScopeItem item, Optional<PackageName> name, int n) {
        String where = name.map(found -> "pakietu " + found.displayName()).orElse("każdego pakietu");
        String what = item(item);
        String is = isPlural(item) ? "są" : "jest";
        return vary(
                n,
                "Tak, " + what + " " + is + " w cenie " + where + ".",
                "Tak – w cenie " + where + " " + is + " " + what + ".",
                "Zgadza się, " + what + " " + is + " częścią " + where + ".");
    }

    @Override
    public String itemExtra(ScopeItem item, int n) {
        String what = item(item);
        boolean plural = isPlural(item);
        return vary(
                n,
                "Nie, " + what + " nie " + (plural ? "wchodzą" : "wchodzi") + " w skład pakietów i "
                        + (plural ? "są płatne" : "jest płatne") + " osobno.",
                "Nie – " + what + " to osobny koszt, poza ceną pakietów.",
                "Pakiety tego nie obejmują: " + what + " to dodatkowa pozycja.");
    }

    @Override
    public String itemOnlyIn(ScopeItem item, List<PackageName> with, Optional<PackageName> asked, int n) {
        String what = item(item);
        String names = enumerate(with.stream().map(PackageName::displayName).toList(), AND);
        String lead = asked.map(name -> with.contains(name) ? "Tak, " : "Nie w tym pakiecie: ")
                .orElse("");
        String sentence = lead
                + vary(
                        n,
                        what + " jest w cenie pakietów " + names + ".",
                        "w cenie pakietów " + names + " jest " + what + ".");
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    @Override
    public String itemUnknown(int n) {
        return vary(
                n,
                "Cennik tego nie rozstrzyga, odpowiedź potwierdzi konsultant.",
                "Tego nie ma w cenniku – najlepiej potwierdzić to z konsultantem.");
    }

    @Override
    public String visualisationsOf(FinishingPackage asked, int n) {
        return vary(
                n,
                "Tak, w pakiecie " + name(asked) + " są wizualizacje 3D: " + rooms(asked.visualisedRooms()) + ".",
                "W pakiecie " + name(asked) + " wizualizacje 3D pokazują: " + rooms(asked.visualisedRooms()) + ".");
    }

    @Override
    public String noVisualisations(FinishingPackage asked, int n) {
        return vary(
                n,
                "W pakiecie " + name(asked) + " nie ma wizualizacji 3D.",
                "Pakiet " + name(asked) + " nie obejmuje wizualizacji 3D.");
    }

    @Override
    public String visualisations(List<FinishingPackage> with, int n) {
        String first = name(with.getFirst());
        String list = with.stream()
                .map(each -> name(each) + " – " + rooms(each.visualisedRooms()))
                .collect(Collectors.joining("; "));
        return vary(
                n,
                "Wizualizacje 3D są od pakietu " + first + " wzwyż: " + list + ".",
                "Wizualizacje 3D zawierają pakiety: " + list + ".");
    }

    @Override
    public String duration(FinishingPackage asked, Stage stage, int n) {
        String name = name(asked);
        String design = time(asked.designTime());
        String works = worksTime(asked);
        return switch (stage) {
            case DESIGN ->
                vary(
                        n,
                        "Projekt w pakiecie " + name + " trwa " + time(asked.designTime()) + ".",
                        "Na projekt w pakiecie " + name + " potrzeba " + design + ".");
            case WORKS ->
                vary(
                        n,
                        "Prace w pakiecie " + name + " trwają " + works + ". Wcześniej powstaje projekt: " + design
                                + ".",
                        "Wykończenie w pakiecie " + name + " zajmuje " + works + ", a poprzedza je projekt: " + design
                                + ".");
            case WHOLE ->
                vary(
                        n,
                        "W pakiecie " + name + " projekt trwa " + design + ", a prace " + works + ".",
                        name + ": projekt " + design + ", potem prace " + works + ".");
        };
    }

    @Override
    public String durations(List<FinishingPackage> packages, Stage stage, int n) {
        String list = packages.stream()
                .map(each -> name(each) + " "
                        + switch (stage) {
                            case DESIGN -> time(each.designTime());
                            case WORKS -> worksTime(each);
                            case WHOLE -> "projekt " + time(each.designTime()) + ", prace " + worksTime(each);
                        })
                .collect(Collectors.joining("; "));
        return switch (stage) {
            case DESIGN -> vary(n, "Czas projektu: " + list + ".", "Projekt zajmuje: " + list + ".");
            case WORKS -> vary(n, "Prace trwają: " + list + ".", "Czas samych prac: " + list + ".");
            case WHOLE -> vary(n, "Czas zależy od pakietu: " + list + ".", "Terminy w pakietach: " + list + ".");
        };
    }

    @Override
    public String durationsHold(AreaRange range, int n) {
        return vary(
                n,
                "Te terminy dotyczą powierzchni " + range(range) + ".",
                "Podane czasy obowiązują dla " + range(range) + ".");
    }

    @Override
    public String durationIndividual(Area area, AreaRange range, int n) {
        return vary(
                n,
                "Dla " + PolishNumbers.area(area) + " czas prac jest ustalany indywidualnie, bo terminy z cennika"
                        + " dotyczą " + range(range) + ".",
                "Przy metrażu " + PolishNumbers.area(area)
                        + " termin uzgadnia się indywidualnie; cennik podaje czasy dla " + range(range) + ".");
    }

    @Override
    public String perk(FinishingPackage asked, Perk perk, int n) {
        String name = name(asked);
        String what = perkOf(asked, perk);
        return vary(n, "W pakiecie " + name + ": " + what + ".", "Pakiet " + name + " daje " + what + ".");
    }

    @Override
    public String perks(List<FinishingPackage> packages, Perk perk, int n) {
        String list = packages.stream()
                .map(each -> name(each) + " – " + perkOf(each, perk))
                .collect(Collectors.joining(", "));
        String lead = switch (perk) {
            case PRODUCTS -> vary(n, "Katalog produktów: ", "Liczba produktów do wyboru: ");
            case SWAPS -> vary(n, "Tak, produkty można zamieniać: ", "Liczba zamian produktów: ");
            case MEETINGS -> vary(n, "Spotkania z projektantem: ", "Liczba spotkań z projektantem: ");
        };
        return lead + list + ".";
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
        if (town.equals(city)) {
            return vary(
                    n,
                    "Tak, działamy " + towns.inside(town) + ".",
                    "Tak – " + towns.inside(town) + " wykańczamy mieszkania na co dzień.");
        }
        String distance = coverage.kilometres() < 1 ? "" : ", około " + kilometres(coverage.kilometres());
        return vary(
                n,
                "Tak, działamy " + towns.inside(town) + distance + " od " + towns.genitive(city) + ".",
                "Tak, " + town + " leży w naszym zasięgu" + distance + " od " + towns.genitive(city) + ".");
    }

    @Override
    public String beyond(Place place, Coverage.Beyond coverage, ServiceArea area, int n) {
        String town = place.name().value();
        String city = towns.genitive(coverage.nearest().name());
        return vary(
                n,
                town + ": poza naszym stałym obszarem – około " + kilometres(coverage.kilometres()) + " od " + city
                        + ", a dojeżdżamy do " + kilometres(area.radiusKm())
                        + "; taką realizację ustala się indywidualnie i potwierdza ją konsultant.",
                "Tego nie mogę obiecać: " + town + " to już około " + kilometres(coverage.kilometres()) + " od " + city
                        + ", poza zasięgiem " + kilometres(area.radiusKm())
                        + ". Możliwość realizacji potwierdzi indywidualnie konsultant.");
    }

    @Override
    public String uncertain(Place place, ServiceArea area, int n) {
        return vary(
                n,
                "Miejscowości o nazwie " + place.name().value() + " jest kilka, więc zasięg potwierdzi indywidualnie"
                        + " konsultant.",
                "Nazwa " + place.name().value() + " może oznaczać różne miejsca; możliwość realizacji potwierdzi"
                        + " indywidualnie konsultant.");
    }

    @Override
    public String serviceArea(ServiceArea area, int n) {
        List<String> cities =
                new ArrayList<>(area.cities().stream().map(ServedCity::name).toList());
        boolean tricity = cities.containsAll(TRICITY);
        if (tricity) {
            cities.removeAll(TRICITY);
            cities.addFirst("Trójmiasto (Gdańsk, Sopot, Gdynia)");
        }
        String list = enumerate(cities, AND);
        return vary(
                n,
                "Obszar działania to " + list + " oraz okolice do " + kilometres(area.radiusKm()) + ".",
                "Pracujemy na takim obszarze: " + list + ", także do " + kilometres(area.radiusKm()) + " wokół.");
    }

    private static String percent(int percent) {
        return PolishNumbers.percent(BigDecimal.valueOf(percent));
    }

    private static String kilometres(int count) {
        return count + "\u00A0km";
    }

    @Override
    public String warranty(Terms terms, int n) {
        String months = PolishNumbers.counted(terms.warrantyMonths(), CountedNoun.MONTH);
        return vary(
                n,
                "Gwarancja na wykonane prace wynosi " + months + " w każdym pakiecie.",
                "Na prace jest " + months + " gwarancji, niezależnie od pakietu.",
                "W każdym pakiecie prace są objęte gwarancją przez " + months + ".");
    }

    @Override
    public String materialsDiscount(Terms terms, int n) {
        String percent = percent(terms.materialsDiscountPercent());
        return vary(
                n,
                "Tak, w każdym pakiecie jest " + percent + " rabatu na materiały.",
                "Rabat na materiały wynosi " + percent + " i przysługuje w każdym pakiecie.");
    }

    @Override
    public String negotiation(Catalogue catalogue, int n) {
        String percent = percent(catalogue.terms().materialsDiscountPercent());
        FinishingPackage cheapest = catalogue.cheapest();
        return vary(
                n,
                "Dodatkowego rabatu nie mogę obiecać; każdy pakiet ma już " + percent + " rabatu na materiały.",
                "Ceny pakietów są stałe, a " + percent + " rabatu na materiały jest już w każdym z nich. Najniższą"
                        + " stawkę ma " + name(cheapest) + ": " + rate(cheapest.pricePerSquareMetre()) + ".",
                "Innej zniżki niż " + percent + " na materiały nie ma w cenniku; o warunkach najlepiej porozmawiać z"
                        + " konsultantem.");
    }

    @Override
    public String tax(Terms terms, int n) {
        return vary(
                n,
                "Podane ceny są brutto i zawierają " + percent(terms.vatPercent()) + " VAT.",
                "To ceny brutto, VAT " + percent(terms.vatPercent()) + " jest już wliczony.");
    }

    @Override
    public String advice(FinishingPackage advised, Optional<Need> need, boolean mostChosen, int n) {
        String name = name(advised);
        String rate = rate(advised.pricePerSquareMetre());
        String reason = need.map(found -> switch (found) {
                    case RENTAL -> "pod wynajem liczy się niski koszt i krótki czas prac (" + worksTime(advised) + ")";
                    case SMALL_FLAT ->
                        "przy małym metrażu wystarcza prostszy zakres i krótki czas prac (" + worksTime(advised) + ")";
                    case FAMILY ->
                        "daje " + products(advised.products()) + " do wyboru i " + meetings(advised.meetings())
                                + " z projektantem";
                    case HIGH_STANDARD ->
                        "ma katalog " + products(advised.products()) + " i wizualizacje 3D: "
                                + rooms(advised.visualisedRooms());
                    case LITTLE_MONEY -> "ma najniższą stawkę w ofercie";
                })
                .orElse(
                        mostChosen
                                ? "jest wybierany najczęściej, daje " + products(advised.products())
                                        + " do wyboru i wizualizacje 3D: " + rooms(advised.visualisedRooms())
                                : "dobrze łączy cenę i zakres");
        return vary(
                n,
                "Polecam pakiet " + name + " (" + rate + "), bo " + reason + ".",
                "Moja propozycja to " + name + " za " + rate + " – " + reason + ".",
                "Najlepiej pasuje tu pakiet " + name + ", " + rate + ": " + reason + ".");
    }

    @Override
    public String cheaperThan(FinishingPackage cheaper, FinishingPackage than, int n) {
        String difference = cheaper.pricePerSquareMetre() instanceof Price.Fixed
                        && than.pricePerSquareMetre() instanceof Price.Fixed
                ? ", czyli o "
                        + PolishNumbers.pricePerSquareMetre(cheaper.pricePerSquareMetre()
                                .lowest()
                                .differenceTo(than.pricePerSquareMetre().lowest()))
                        + " mniej niż " + name(than)
                : "";
        return vary(
                n,
                "Rozumiem – tańszy jest pakiet " + name(cheaper) + ": " + rate(cheaper.pricePerSquareMetre())
                        + difference + ".",
                "To zrozumiałe; niższą stawkę ma " + name(cheaper) + ", " + rate(cheaper.pricePerSquareMetre())
                        + difference + ".");
    }

    @Override
    public String cheaperThan(Quote cheaper, Quote than, int n) {
        String area = PolishNumbers.area(cheaper.area());
        return vary(
                n,
                "Dla " + area + " to orientacyjnie " + amount(cheaper.total()) + " zamiast " + amount(than.total())
                        + ".",
                "Przy " + area + " wychodzi orientacyjnie " + amount(cheaper.total()) + ", a nie "
                        + amount(than.total()) + ".");
    }

    @Override
    public String alreadyCheapest(FinishingPackage cheapest, Terms terms, int n) {
        return vary(
                n,
                "Rozumiem, to duży wydatek; najniższa stawka w ofercie to " + rate(cheapest.pricePerSquareMetre())
                        + " w pakiecie " + name(cheapest) + ". Obejmuje projekt, materiały i prace, z rabatem "
                        + percent(terms.materialsDiscountPercent()) + " na materiały.",
                "To zrozumiałe. Taniej niż " + rate(cheapest.pricePerSquareMetre()) + " (" + name(cheapest)
                        + ") się nie da, a w tej cenie są już materiały, prace i projekt.");
    }

    @Override
    public String acceptedAreas(Limits limits, int n) {
        return vary(
                n,
                "Wykańczamy powierzchnie " + range(limits.accepted()) + "; terminy z cennika dotyczą "
                        + range(limits.worksTimesHold()) + ", a poza tym zakresem cena i czas są indywidualne.",
                "Przyjmujemy metraże " + range(limits.accepted()) + ". Dla " + range(limits.worksTimesHold())
                        + " obowiązują stałe terminy, dla pozostałych ustala się je indywidualnie.");
    }

    @Override
    public String ask(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Show(PackageName name) -> "Pokaż " + name.displayName();
            case Suggestion.Included(PackageName name) -> "Co zawiera " + name.displayName() + "?";
            case Suggestion.PriceOf(PackageName name) -> "Ile kosztuje " + name.displayName() + "?";
            case Suggestion.Compare(PackageName one, PackageName other) ->
                one.displayName() + " czy " + other.displayName() + "?";
            case Suggestion.CompareAll() -> "Porównaj wszystkie pakiety";
            case Suggestion.Durations() -> "Ile to trwa?";
            case Suggestion.Consultation() -> "Bezpłatna konsultacja";
            case Suggestion.Cheapest() -> "Najtańszy pakiet";
            case Suggestion.Extra() -> "Co jest dodatkowo płatne?";
            case Suggestion.SquareMetres(int squareMetres) -> PolishNumbers.area(Area.squareMetres(squareMetres));
        };
    }

    private static String name(FinishingPackage each) {
        return each.name().displayName();
    }

    private static String rate(Price price) {
        return switch (price) {
            case Price.Fixed(Money amount) -> PolishNumbers.pricePerSquareMetre(amount);
            case Price.Range(Money lowest, Money highest) -> PolishNumbers.pricesPerSquareMetre(lowest, highest);
        };
    }

    private static String amount(Price price) {
        return switch (price) {
            case Price.Fixed(Money amount) -> PolishNumbers.amount(amount);
            case Price.Range(Money lowest, Money highest) -> PolishNumbers.amounts(lowest, highest);
        };
    }

    private static String range(AreaRange range) {
        return PolishNumbers.areas(range.smallest(), range.largest());
    }

    private static String worksTime(FinishingPackage each) {
        return time(each.worksTime()) + (each.worksTimeIndividual() ? " (ustalane indywidualnie)" : "");
    }

    /** "do 10 dni roboczych", "6–8 tygodni". */
    private static String time(LeadTime time) {
        return switch (time) {
            case LeadTime.UpTo(int longest, LeadTime.Unit unit) -> "do " + PolishNumbers.genitive(longest, noun(unit));
            case LeadTime.Between(int shortest, int longest, LeadTime.Unit unit) ->
                PolishNumbers.counted(shortest, longest, noun(unit));
        };
    }

    private static CountedNoun noun(LeadTime.Unit unit) {
        return switch (unit) {
            case DAYS -> CountedNoun.DAY;
            case WORKING_DAYS -> CountedNoun.WORKING_DAY;
            case WEEKS -> CountedNoun.WEEK;
        };
    }

    private static String products(Allowance products) {
        return allowance(products, CountedNoun.PRODUCT, "produkty z całego rynku");
    }

    private static String swaps(Allowance swaps) {
        return allowance(swaps, CountedNoun.SWAP, "zamiany bez limitu");
    }

    private static String meetings(Allowance meetings) {
        return allowance(meetings, CountedNoun.MEETING, "spotkania bez limitu");
    }

    private static String allowance(Allowance allowance, CountedNoun noun, String unlimited) {
        return switch (allowance) {
            case Allowance.Exactly(int count) -> PolishNumbers.counted(count, noun);
            case Allowance.MoreThan(int count) -> "ponad " + PolishNumbers.genitive(count, noun);
            case Allowance.Unlimited() -> unlimited;
        };
    }

    private static String rooms(Set<VisualisedRoom> rooms) {
        return enumerate(rooms.stream().sorted().map(PolishCatalogueTexts::room).toList(), AND);
    }

    private static String room(VisualisedRoom room) {
        return switch (room) {
            case BATHROOM -> "łazienka";
            case KITCHEN -> "kuchnia";
            case LIVING_ROOM -> "salon";
            case HALL -> "hol";
            case WHOLE_FLAT -> "całe mieszkanie";
        };
    }

    private static boolean isPlural(ScopeItem item) {
        return switch (item) {
            case BUILDING_MATERIALS, FLOORS, SKIRTING, TILES, DOORS, HANDLES, SKIM_COAT, LAMPS, FURNITURE -> true;
            case HANDOVER_INSPECTION,
                    PACKAGE_DESIGN,
                    FITTINGS,
                    CERAMICS,
                    PAINTING,
                    FLOOR_AND_DOOR_FITTING,
                    COMPLETE_BATHROOM,
                    COORDINATION,
                    TRANSPORT,
                    FINAL_CLEANING,
                    WORKS_WARRANTY,
                    MATERIALS_DISCOUNT,
                    BATHROOM_CABINET -> false;
        };
    }

    private static String scope(ScopeItem item, Terms terms) {
        return switch (item) {
            case WORKS_WARRANTY ->
                PolishNumbers.counted(terms.warrantyMonths(), CountedNoun.MONTH) + " gwarancji na prace";
            case MATERIALS_DISCOUNT -> percent(terms.materialsDiscountPercent()) + " rabatu na materiały";
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
            case HANDOVER_INSPECTION -> "odbiór techniczny z raportem";
            case PACKAGE_DESIGN -> "projekt (układy, moodboard, lista zakupów)";
            case BUILDING_MATERIALS -> "materiały budowlane";
            case FLOORS -> "podłogi";
            case SKIRTING -> "listwy przypodłogowe";
            case TILES -> "płytki";
            case DOORS -> "drzwi";
            case HANDLES -> "klamki";
            case FITTINGS -> "armatura";
            case CERAMICS -> "ceramika łazienkowa";
            case PAINTING -> "malowanie";
            case FLOOR_AND_DOOR_FITTING -> "montaż podłóg i drzwi";
            case COMPLETE_BATHROOM -> "kompletna łazienka";
            case COORDINATION -> "koordynacja dostaw i ekip";
            case TRANSPORT -> "transport z wniesieniem";
            case FINAL_CLEANING -> "sprzątanie końcowe";
            case WORKS_WARRANTY -> "gwarancja na prace";
            case MATERIALS_DISCOUNT -> "rabat na materiały";
            case SKIM_COAT -> "gładzie";
            case LAMPS -> "lampy";
            case FURNITURE -> "meble";
            case BATHROOM_CABINET -> "podstawowa szafka łazienkowa";
        };
    }
}
