package pl.novahouse.chatbot.application.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import pl.novahouse.chatbot.domain.catalogue.AreaRange;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Need;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Perk;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;
import pl.novahouse.chatbot.domain.catalogue.Coverage;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Limits;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.catalogue.ScopeItem;
import pl.novahouse.chatbot.domain.catalogue.ServiceArea;
import pl.novahouse.chatbot.domain.catalogue.Terms;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Place;

/**
 * Every sentence about packages and prices in one language. Each method makes whole sentences; {@code n} counts how
 * often the same question was answered before, so that the same words are not said twice.
 */
interface CatalogueTexts {

    static CatalogueTexts in(Language language, TownNames towns) {
        return switch (language) {
            case PL -> new PolishCatalogueTexts(towns);
            case EN, UK, DE -> new EnglishCatalogueTexts();
        };
    }

    /** Towns in the cases that sentences need. */
    interface TownNames {

        /** "we Wrocławiu". */
        String inside(String nominative);

        /** "Wrocławia". */
        String genitive(String nominative);
    }

    String cheapest(FinishingPackage cheapest, int n);

    String dearest(FinishingPackage dearest, FinishingPackage dearestAtFixedPrice, int n);

    String mostChosen(FinishingPackage chosen, int n);

    /** Price and times of one package. */
    String describe(FinishingPackage shown, int n);

    /** Catalogue, swaps, meetings and visualisations of one package. */
    String perks(FinishingPackage shown, int n);

    String chosen(FinishingPackage chosen, int n);

    String total(Quote quote, Limits limits, int n);

    /** Several totals of one area in one sentence. */
    String totals(List<Quote> quotes, Limits limits, int n);

    /** What several flats cost together, for each package at a fixed price that all of them are quoted in. */
    String together(List<Quote> quotes, int n);

    /** What the quotes of each package at a fixed price make together. */
    static SequencedMap<PackageName, Money> sums(List<Quote> quotes) {
        SequencedMap<PackageName, Money> sums = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            if (quote.total() instanceof Price.Fixed(Money amount)) {
                sums.merge(quote.packageName(), amount, Money::plus);
            }
        }
        return sums;
    }

    String forComparison(List<Quote> quotes, int n);

    String example(Quote quote, int n);

    String priceDepends(FinishingPackage cheapest, FinishingPackage dearestAtFixedPrice, int n);

    String rate(FinishingPackage asked, int n);

    String rates(List<FinishingPackage> packages, PackageName mostChosen, int n);

    String areaNotQuoted(Area area, AreaRange accepted, int n);

    String askArea(int n);

    String askBudget(int n);

    String confirmArea(Area area, int n);

    String priceDifference(FinishingPackage cheaper, FinishingPackage dearer, int n);

    String totalDifference(Quote cheaper, Quote dearer, int n);

    String perkDifference(FinishingPackage cheaper, FinishingPackage dearer, int n);

    String timeDifference(FinishingPackage cheaper, FinishingPackage dearer, int n);

    String overview(List<FinishingPackage> packages, PackageName mostChosen, int n);

    String comparison(List<FinishingPackage> packages, PackageName mostChosen, List<Quote> quotes, int n);

    /** @param yes whether the question was whether the sum is enough */
    String fits(Money budget, Quote quote, Money left, boolean yes, int n);

    String aboveBudget(Money budget, Quote quote, Money missing, Quote fitting, boolean yes, int n);

    String belowCheapest(Money budget, Quote cheapest, Money missing, int n);

    String isEnough(Money budget, Quote quote, Money left, int n);

    String isNotEnough(Money budget, Quote quote, Money missing, int n);

    String fitsInstead(Quote fitting, int n);

    String nothingFits(Quote cheapest, int n);

    /** How large a flat each package allows for the sum; the areas belong to the packages in order. */
    String areasFor(Money budget, List<FinishingPackage> packages, List<Area> areas, int n);

    String budgetNotAccepted(Money budget, Limits limits, int n);

    String forRate(Money perSquareMetre, FinishingPackage recommended, int n);

    String rateTooLow(Money perSquareMetre, FinishingPackage cheapest, int n);

    String included(Optional<FinishingPackage> asked, Set<ScopeItem> items, Terms terms, int n);

    String extra(Set<ScopeItem> items, int n);

    String cabinet(List<PackageName> with, int n);

    String itemIncluded(ScopeItem item, Optional<PackageName> name, int n);

    String itemExtra(ScopeItem item, int n);

    String itemOnlyIn(ScopeItem item, List<PackageName> with, Optional<PackageName> asked, int n);

    String itemUnknown(int n);

    String visualisationsOf(FinishingPackage asked, int n);

    String noVisualisations(FinishingPackage asked, int n);

    String visualisations(List<FinishingPackage> with, int n);

    String duration(FinishingPackage asked, Stage stage, int n);

    String durations(List<FinishingPackage> packages, Stage stage, int n);

    String durationsHold(AreaRange range, int n);

    String durationIndividual(Area area, AreaRange range, int n);

    String perk(FinishingPackage asked, Perk perk, int n);

    String perks(List<FinishingPackage> packages, Perk perk, int n);

    String within(Place place, Coverage.Within coverage, int n);

    String beyond(Place place, Coverage.Beyond coverage, ServiceArea area, int n);

    String uncertain(Place place, ServiceArea area, int n);

    String serviceArea(ServiceArea area, int n);

    String warranty(Terms terms, int n);

    String materialsDiscount(Terms terms, int n);

    String negotiation(Catalogue catalogue, int n);

    String tax(Terms terms, int n);

    String advice(FinishingPackage advised, Optional<Need> need, boolean mostChosen, int n);

    String cheaperThan(FinishingPackage cheaper, FinishingPackage than, int n);

    String cheaperThan(Quote cheaper, Quote than, int n);

    String alreadyCheapest(FinishingPackage cheapest, Terms terms, int n);

    String acceptedAreas(Limits limits, int n);

    String ask(Suggestion suggestion);

    /** What a visitor may want to ask next, as a quick reply. */
    sealed interface Suggestion {

        record Show(PackageName name) implements Suggestion {}

        record Included(PackageName name) implements Suggestion {}

        record PriceOf(PackageName name) implements Suggestion {}

        record Compare(PackageName one, PackageName other) implements Suggestion {}

        record CompareAll() implements Suggestion {}

        record Durations() implements Suggestion {}

        record Consultation() implements Suggestion {}

        record Cheapest() implements Suggestion {}

        record Extra() implements Suggestion {}

        record SquareMetres(int squareMetres) implements Suggestion {}
    }
}
