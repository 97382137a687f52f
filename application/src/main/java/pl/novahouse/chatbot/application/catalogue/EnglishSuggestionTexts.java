package pl.novahouse.chatbot.application.catalogue;

import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.shared.Area;

/** What may be asked next. In English. */
final class EnglishSuggestionTexts extends EnglishPhrases implements SuggestionTexts {

    @Override
    public String ask(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Show(PackageName name) -> "Show " + name.displayName();
            case Suggestion.Included(PackageName name) -> "What does " + name.displayName() + " include?";
            case Suggestion.PriceOf(PackageName name) -> "How much is " + name.displayName() + "?";
            case Suggestion.Compare(PackageName one, PackageName other) ->
                one.displayName() + " or " + other.displayName() + "?";
            case Suggestion.CompareAll() -> "Compare all packages";
            case Suggestion.Durations() -> "How long does it take?";
            case Suggestion.Consultation() -> "Free consultation";
            case Suggestion.Cheapest() -> "The cheapest package";
            case Suggestion.Extra() -> "What costs extra?";
            case Suggestion.SquareMetres(int squareMetres) -> area(Area.squareMetres(squareMetres));
        };
    }
}
