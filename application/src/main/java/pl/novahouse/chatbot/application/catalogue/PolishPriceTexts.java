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

/** What a square metre or a whole property costs. In Polish. */
final class PolishPriceTexts extends PolishPhrases implements PriceTexts {

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

    private String individually(Quote quote, Limits limits) {
        return limits.worksTimesHold().contains(quote.area())
                ? "a dokładna cena zależy od zakresu"
                : "przy czym poza zakresem " + range(limits.worksTimesHold())
                        + " cena i czas prac są ustalane indywidualnie";
    }

    @Override
    public String totals(List<Quote> quotes, Limits limits, int n) {
        Area area = quotes.getFirst().area();
        String list = quotes.stream().map(this::nameAndTotal).collect(Collectors.joining(", "));
        String individual = limits.worksTimesHold().contains(area)
                ? ""
                : " Poza zakresem " + range(limits.worksTimesHold()) + " cena i czas prac są ustalane indywidualnie.";
        String metres = area(area);
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
        String list = PriceTexts.sums(quotes).entrySet().stream()
                .map(sum -> sum.getKey().displayName() + " " + amount(sum.getValue()))
                .collect(Collectors.joining(", "));
        return vary(n, "Razem to orientacyjnie ", "Łącznie wychodzi orientacyjnie ") + list + ".";
    }

    @Override
    public String forComparison(List<Quote> quotes, int n) {
        String list = list(quotes.stream().map(this::nameAndTotal).toList());
        String roughly = quotes.stream().noneMatch(Quote::isEstimate) ? "" : " orientacyjnie";
        return vary(
                n,
                "Dla porównania" + roughly + ": " + list + ".",
                "Inne możliwości, licząc" + (roughly.isEmpty() ? " z cennika" : roughly) + ": " + list + ".",
                "W innych pakietach" + roughly + ": " + list + ".");
    }

    @Override
    public String example(Quote quote, int n) {
        String area = area(quote.area());
        String total = amount(quote.total());
        String name = name(quote);
        return vary(
                n,
                "Na przykład " + area + " w pakiecie " + name + " to orientacyjnie " + total + ".",
                "Przykładowo za " + area + " w pakiecie " + name + " wychodzi orientacyjnie " + total + ".",
                "Dla przykładu: " + area + ", " + name + " – orientacyjnie " + total + ".");
    }

    @Override
    public String priceDepends(FinishingPackage cheapest, FinishingPackage dearestAtFixedPrice, int n) {
        String low = rate(cheapest);
        String high = rate(dearestAtFixedPrice);
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
        String rate = rate(asked);
        return vary(
                n,
                "Pakiet " + name(asked) + " kosztuje " + rate + " brutto.",
                "Stawka w pakiecie " + name(asked) + " to " + rate + " brutto.",
                "Za metr w pakiecie " + name(asked) + " płaci się " + rate + ", brutto.");
    }

    @Override
    public String rates(List<FinishingPackage> packages, PackageName mostChosen, int n) {
        String list =
                packages.stream().map(each -> name(each) + " " + rate(each)).collect(Collectors.joining(", "));
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
                "Wyceniamy powierzchnie " + range(accepted) + ", więc dla " + area(area) + " nie podam ceny.",
                "Dla " + area(area) + " nie ma ceny w cenniku, który obejmuje " + range(accepted) + ".");
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
    public String confirmArea(Area area, int n) {
        return vary(n, "Czy na pewno chodzi o " + area(area) + "?", "Czy metraż " + area(area) + " jest właściwy?");
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
}
