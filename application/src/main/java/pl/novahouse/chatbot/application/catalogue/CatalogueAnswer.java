package pl.novahouse.chatbot.application.catalogue;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Quote;

/**
 * An answer from the catalogue.
 *
 * @param key names it regardless of its wording
 * @param topic what a follow-up may lean on
 * @param text whole sentences, the exact answer first
 * @param packages to be shown as cards
 * @param quotes to be shown as cards
 * @param focus the package it was about, if it was about one
 * @param asks what its last sentence asks the visitor for
 * @param quickReplies what may be asked next
 */
public record CatalogueAnswer(
        String key,
        String topic,
        String text,
        List<FinishingPackage> packages,
        List<Quote> quotes,
        Optional<PackageName> focus,
        Optional<Missing> asks,
        List<String> quickReplies) {

    /** Something that a better answer needs from the visitor. */
    public enum Missing {
        AREA,
        BUDGET
    }

    public CatalogueAnswer {
        packages = List.copyOf(packages);
        quotes = List.copyOf(quotes);
        quickReplies = List.copyOf(quickReplies);
    }
}
