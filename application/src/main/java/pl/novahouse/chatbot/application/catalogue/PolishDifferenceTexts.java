package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.catalogue.Terms;

/** What sets two packages apart. In Polish. */
final class PolishDifferenceTexts extends PolishPhrases implements DifferenceTexts {

    @Override
    public String priceDifference(FinishingPackage cheaper, FinishingPackage dearer, int n) {
        Price low = cheaper.pricePerSquareMetre();
        Price high = dearer.pricePerSquareMetre();
        String both = name(cheaper) + " kosztuje " + rate(low) + ", a " + name(dearer) + " " + rate(high);
        if (!(low instanceof Price.Fixed && high instanceof Price.Fixed)) {
            return vary(n, both + ", zależnie od zakresu.", "W cenie: " + both + ".");
        }
        String difference = rate(low.lowest().differenceTo(high.lowest()));
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
        String area = area(cheaper.area());
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

    private String visualisationDifference(FinishingPackage cheaper, FinishingPackage dearer) {
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
    public String cheaperThan(FinishingPackage cheaper, FinishingPackage than, int n) {
        String difference = cheaper.pricePerSquareMetre() instanceof Price.Fixed
                        && than.pricePerSquareMetre() instanceof Price.Fixed
                ? ", czyli o "
                        + rate(cheaper.pricePerSquareMetre()
                                .lowest()
                                .differenceTo(than.pricePerSquareMetre().lowest()))
                        + " mniej niż " + name(than)
                : "";
        return vary(
                n,
                "Rozumiem – tańszy jest pakiet " + name(cheaper) + ": " + rate(cheaper) + difference + ".",
                "To zrozumiałe; niższą stawkę ma " + name(cheaper) + ", " + rate(cheaper) + difference + ".");
    }

    @Override
    public String cheaperThan(Quote cheaper, Quote than, int n) {
        String area = area(cheaper.area());
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
                "Rozumiem, to duży wydatek; najniższa stawka w ofercie to " + rate(cheapest)
                        + " w pakiecie " + name(cheapest) + ". Obejmuje projekt, materiały i prace, z rabatem "
                        + percent(terms.materialsDiscountPercent()) + " na materiały.",
                "To zrozumiałe. Taniej niż " + rate(cheapest) + " (" + name(cheapest)
                        + ") się nie da, a w tej cenie są już materiały, prace i projekt.");
    }
}
