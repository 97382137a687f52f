package pl.novahouse.chatbot.application.catalogue;

import pl.novahouse.chatbot.domain.shared.Language;

/**
 * Every sentence about packages and prices in one language, by topic. Each method makes whole sentences; {@code n}
 * counts how often the same question was answered before, so that the same words are not said twice.
 */
record CatalogueTexts(
        PackageTexts packages,
        PriceTexts prices,
        DifferenceTexts differences,
        BudgetTexts budgets,
        ScopeTexts scope,
        DurationTexts durations,
        ReachTexts reach,
        TermsTexts terms,
        SuggestionTexts suggestions) {

    static CatalogueTexts in(Language language, TownNames towns) {
        return switch (language) {
            case PL ->
                new CatalogueTexts(
                        new PolishPackageTexts(),
                        new PolishPriceTexts(),
                        new PolishDifferenceTexts(),
                        new PolishBudgetTexts(),
                        new PolishScopeTexts(),
                        new PolishDurationTexts(),
                        new PolishReachTexts(towns),
                        new PolishTermsTexts(),
                        new PolishSuggestionTexts());
            case EN, UK, DE ->
                new CatalogueTexts(
                        new EnglishPackageTexts(),
                        new EnglishPriceTexts(),
                        new EnglishDifferenceTexts(),
                        new EnglishBudgetTexts(),
                        new EnglishScopeTexts(),
                        new EnglishDurationTexts(),
                        new EnglishReachTexts(),
                        new EnglishTermsTexts(),
                        new EnglishSuggestionTexts());
        };
    }
}
