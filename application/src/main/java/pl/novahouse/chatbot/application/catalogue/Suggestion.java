package pl.novahouse.chatbot.application.catalogue;

import pl.novahouse.chatbot.domain.catalogue.PackageName;

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
