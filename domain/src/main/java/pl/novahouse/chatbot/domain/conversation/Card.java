package pl.novahouse.chatbot.domain.conversation;

import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Quote;

/** A structured piece of an answer that the widget shows as a card. */
public sealed interface Card {

    /**
     * One package of the catalogue.
     *
     * @param mostChosen whether clients choose it most often
     */
    record PackageCard(FinishingPackage finishingPackage, boolean mostChosen) implements Card {}

    /** A total for an area. */
    record QuoteCard(Quote quote) implements Card {}
}
