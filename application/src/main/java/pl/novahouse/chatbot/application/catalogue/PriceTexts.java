package pl.novahouse.chatbot.application.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import pl.novahouse.chatbot.domain.catalogue.AreaRange;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Limits;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

/** What a square metre or a whole property costs. */
interface PriceTexts {

    String total(Quote quote, Limits limits, int n);

    /** Several totals of one area in one sentence. */
    String totals(List<Quote> quotes, Limits limits, int n);

    /** What several flats cost together, for each package at a fixed price that all of them are quoted in. */
    String together(List<Quote> quotes, int n);

    String forComparison(List<Quote> quotes, int n);

    String example(Quote quote, int n);

    String priceDepends(FinishingPackage cheapest, FinishingPackage dearestAtFixedPrice, int n);

    String rate(FinishingPackage asked, int n);

    String rates(List<FinishingPackage> packages, PackageName mostChosen, int n);

    String areaNotQuoted(Area area, AreaRange accepted, int n);

    String askArea(int n);

    String confirmArea(Area area, int n);

    String acceptedAreas(Limits limits, int n);

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
}
