package pl.novahouse.chatbot.application.catalogue;

import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.shared.Area;

/** What may be asked next. In Polish. */
final class PolishSuggestionTexts extends PolishPhrases implements SuggestionTexts {

    @Override
    public String ask(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Show(PackageName name) -> "Pokaż " + name.displayName();
            case Suggestion.Included(PackageName name) -> "Co zawiera " + name.displayName() + "?";
            case Suggestion.PriceOf(PackageName name) -> "Ile kosztuje " + name.displayName() + "?";
            case Suggestion.Compare(PackageName one, PackageName other) ->
                one.displayName() + " czy " + other.displayName() + "?";
            case Suggestion.CompareAll() -> "Porównaj wszystkie pakiety";
            case Suggestion.Durations() -> "Ile to trwa?";
            case Suggestion.Consultation() -> "Bezpłatna konsultacja";
            case Suggestion.Cheapest() -> "Najtańszy pakiet";
            case Suggestion.Extra() -> "Co jest dodatkowo płatne?";
            case Suggestion.SquareMetres(int squareMetres) -> area(Area.squareMetres(squareMetres));
        };
    }
}
