package pl.novahouse.chatbot.application.catalogue;

import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.catalogue.Terms;

/** What sets two packages apart. */
interface DifferenceTexts {

    String priceDifference(FinishingPackage cheaper, FinishingPackage dearer, int n);

    String totalDifference(Quote cheaper, Quote dearer, int n);

    String perkDifference(FinishingPackage cheaper, FinishingPackage dearer, int n);

    String timeDifference(FinishingPackage cheaper, FinishingPackage dearer, int n);

    String cheaperThan(FinishingPackage cheaper, FinishingPackage than, int n);

    String cheaperThan(Quote cheaper, Quote than, int n);

    String alreadyCheapest(FinishingPackage cheapest, Terms terms, int n);
}
