package pl.novahouse.chatbot.application.catalogue;

import java.util.List;
import java.util.Set;
import pl.novahouse.chatbot.domain.catalogue.Allowance;
import pl.novahouse.chatbot.domain.catalogue.AreaRange;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.LeadTime;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.catalogue.ScopeItem;
import pl.novahouse.chatbot.domain.catalogue.Terms;
import pl.novahouse.chatbot.domain.catalogue.VisualisedRoom;
import pl.novahouse.chatbot.domain.catalogue.Wording;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

/** The facts of the price list as parts of a sentence. */
abstract sealed class Phrases permits PolishPhrases, EnglishPhrases {

    private final Wording wording;

    Phrases(Wording wording) {
        this.wording = wording;
    }

    /** "(agreed individually)", as it follows a time. */
    abstract String agreedIndividually();

    abstract String unlimitedProducts();

    abstract String unlimitedSwaps();

    abstract String unlimitedMeetings();

    /** A thing as a noun without the article where it has none. */
    abstract String item(ScopeItem item);

    /** Whether the noun of a thing takes a plural verb. */
    abstract boolean isPlural(ScopeItem item);

    abstract String warranty(String months);

    abstract String discount(String percent);

    static String name(FinishingPackage each) {
        return each.name().displayName();
    }

    static String name(Quote quote) {
        return quote.packageName().displayName();
    }

    final String nameAndTotal(Quote quote) {
        return name(quote) + " " + amount(quote.total());
    }

    final String amount(Money money) {
        return wording.amount(money);
    }

    final String amount(Price price) {
        return wording.amount(price);
    }

    final String rate(Price price) {
        return wording.pricePerSquareMetre(price);
    }

    final String rate(FinishingPackage each) {
        return rate(each.pricePerSquareMetre());
    }

    final String rate(Money perSquareMetre) {
        return rate(new Price.Fixed(perSquareMetre));
    }

    final String area(Area area) {
        return wording.area(area);
    }

    final String range(AreaRange range) {
        return wording.areas(range);
    }

    final String time(LeadTime time) {
        return wording.time(time);
    }

    final String worksTime(FinishingPackage each) {
        return time(each.worksTime()) + (each.worksTimeIndividual() ? " " + agreedIndividually() : "");
    }

    final String months(int count) {
        return wording.months(count);
    }

    final String percent(int percent) {
        return wording.percent(percent);
    }

    final String kilometres(int count) {
        return wording.kilometres(count);
    }

    final String products(Allowance products) {
        return products instanceof Allowance.Unlimited ? unlimitedProducts() : wording.products(products);
    }

    final String swaps(Allowance swaps) {
        return swaps instanceof Allowance.Unlimited ? unlimitedSwaps() : wording.swaps(swaps);
    }

    final String meetings(Allowance meetings) {
        return meetings instanceof Allowance.Unlimited ? unlimitedMeetings() : wording.meetings(meetings);
    }

    final String rooms(Set<VisualisedRoom> rooms) {
        return wording.rooms(rooms);
    }

    /** "a, b i c". */
    final String list(List<String> things) {
        return wording.list(things);
    }

    /** A thing of the scope, with its number where it has one. */
    final String scope(ScopeItem item, Terms terms) {
        return switch (item) {
            case WORKS_WARRANTY -> warranty(months(terms.warrantyMonths()));
            case MATERIALS_DISCOUNT -> discount(percent(terms.materialsDiscountPercent()));
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
}
