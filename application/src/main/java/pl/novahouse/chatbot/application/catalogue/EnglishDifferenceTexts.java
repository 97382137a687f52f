package pl.novahouse.chatbot.application.catalogue;

import static pl.novahouse.chatbot.application.catalogue.Variants.vary;

import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.catalogue.Terms;

/** What sets two packages apart. In English. */
final class EnglishDifferenceTexts extends EnglishPhrases implements DifferenceTexts {

    @Override
    public String priceDifference(FinishingPackage cheaper, FinishingPackage dearer, int n) {
        Price low = cheaper.pricePerSquareMetre();
        Price high = dearer.pricePerSquareMetre();
        String both = name(cheaper) + " costs " + rate(low) + " and " + name(dearer) + " " + rate(high);
        if (!(low instanceof Price.Fixed && high instanceof Price.Fixed)) {
            return vary(n, both + ", depending on the scope.", "In price: " + both + ".");
        }
        String difference = rate(low.lowest().differenceTo(high.lowest()));
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
                : "; 3D visualisations: " + rooms(dearer.visualisedRooms()) + " (" + name(cheaper) + ": "
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
    public String cheaperThan(FinishingPackage cheaper, FinishingPackage than, int n) {
        String difference = cheaper.pricePerSquareMetre() instanceof Price.Fixed
                        && than.pricePerSquareMetre() instanceof Price.Fixed
                ? ", "
                        + rate(cheaper.pricePerSquareMetre()
                                .lowest()
                                .differenceTo(than.pricePerSquareMetre().lowest()))
                        + " less than " + name(than)
                : "";
        return vary(
                n,
                "I understand; " + name(cheaper) + " costs less: " + rate(cheaper) + difference + ".",
                "That is understandable. A lower rate is " + rate(cheaper) + " in " + name(cheaper) + difference + ".");
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
                "I understand; our lowest rate is " + rate(cheapest) + " in " + name(cheapest)
                        + ". It covers design, materials and works, with " + terms.materialsDiscountPercent()
                        + "% off materials.",
                "That is understandable. There is nothing below " + rate(cheapest) + " (" + name(cheapest)
                        + "), and it includes materials, works and design.");
    }
}
