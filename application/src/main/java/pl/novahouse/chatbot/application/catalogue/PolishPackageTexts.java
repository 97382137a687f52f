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

/** What the packages are, and which of them. In Polish. */
final class PolishPackageTexts extends PolishPhrases implements PackageTexts {

    @Override
    public String cheapest(FinishingPackage cheapest, int n) {
        String name = name(cheapest);
        String rate = rate(cheapest);
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
        String rate = rate(dearest);
        String fixed = name(dearestAtFixedPrice);
        String fixedRate = rate(dearestAtFixedPrice);
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
        String rate = rate(chosen);
        return vary(
                n,
                "Najczęściej wybierany jest pakiet " + name + " – " + rate + ".",
                "Klienci najczęściej decydują się na " + name + ": " + rate + ".",
                "Największą popularnością cieszy się pakiet " + name + " (" + rate + ").");
    }

    @Override
    public String describe(FinishingPackage shown, int n) {
        String name = name(shown);
        String rate = rate(shown);
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
        String rate = rate(chosen);
        return vary(
                n,
                "Dobrze, pakiet " + name + " – " + rate + ".",
                "Przyjmuję: pakiet " + name + " w cenie " + rate + ".",
                "Jasne, zostajemy przy pakiecie " + name + " (" + rate + ").");
    }

    @Override
    public String overview(List<FinishingPackage> packages, PackageName mostChosen, int n) {
        String list = list(packages.stream()
                .map(each -> name(each) + " (" + rate(each)
                        + (each.name() == mostChosen ? ", najczęściej wybierany" : "") + ")")
                .toList());
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
                    .map(quote -> " (" + area(quote.area()) + ": orientacyjnie " + amount(quote.total()) + ")")
                    .findFirst()
                    .orElse("");
            String rooms = each.hasVisualisations()
                    ? "wizualizacje 3D: " + rooms(each.visualisedRooms())
                    : "bez wizualizacji 3D";
            lines.add(name(each) + (each.name() == mostChosen ? " (najczęściej wybierany)" : "") + " – "
                    + rate(each) + total + ", projekt " + time(each.designTime()) + ", prace "
                    + worksTime(each) + ", " + products(each.products()) + ", " + swaps(each.swaps()) + ", "
                    + meetings(each.meetings()) + ", " + rooms);
        }
        return String.join("\n", lines);
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

    private String perkOf(FinishingPackage each, Perk perk) {
        return switch (perk) {
            case PRODUCTS -> products(each.products());
            case SWAPS -> swaps(each.swaps());
            case MEETINGS -> meetings(each.meetings());
        };
    }

    @Override
    public String advice(FinishingPackage advised, Optional<Need> need, boolean mostChosen, int n) {
        String name = name(advised);
        String rate = rate(advised);
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
}
