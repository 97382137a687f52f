package pl.novahouse.chatbot.application.catalogue;

import pl.novahouse.chatbot.domain.catalogue.ScopeItem;
import pl.novahouse.chatbot.domain.catalogue.Wording;

/** The facts of the price list in Polish. */
abstract sealed class PolishPhrases extends Phrases
        permits PolishBudgetTexts,
                PolishDifferenceTexts,
                PolishDurationTexts,
                PolishPackageTexts,
                PolishPriceTexts,
                PolishReachTexts,
                PolishScopeTexts,
                PolishSuggestionTexts,
                PolishTermsTexts {

    PolishPhrases() {
        super(new Wording.Polish());
    }

    @Override
    final String agreedIndividually() {
        return "(ustalane indywidualnie)";
    }

    @Override
    final String unlimitedProducts() {
        return "produkty z całego rynku";
    }

    @Override
    final String unlimitedSwaps() {
        return "zamiany bez limitu";
    }

    @Override
    final String unlimitedMeetings() {
        return "spotkania bez limitu";
    }

    @Override
    final String warranty(String months) {
        return months + " gwarancji na prace";
    }

    @Override
    final String discount(String percent) {
        return percent + " rabatu na materiały";
    }

    @Override
    boolean isPlural(ScopeItem item) {
        return switch (item) {
            case BUILDING_MATERIALS, FLOORS, SKIRTING, TILES, DOORS, HANDLES, SKIM_COAT, LAMPS, FURNITURE -> true;
            case HANDOVER_INSPECTION,
                    PACKAGE_DESIGN,
                    FITTINGS,
                    CERAMICS,
                    PAINTING,
                    FLOOR_AND_DOOR_FITTING,
                    COMPLETE_BATHROOM,
                    COORDINATION,
                    TRANSPORT,
                    FINAL_CLEANING,
                    WORKS_WARRANTY,
                    MATERIALS_DISCOUNT,
                    BATHROOM_CABINET -> false;
        };
    }

    @Override
    String item(ScopeItem item) {
        return switch (item) {
            case HANDOVER_INSPECTION -> "odbiór techniczny z raportem";
            case PACKAGE_DESIGN -> "projekt (układy, moodboard, lista zakupów)";
            case BUILDING_MATERIALS -> "materiały budowlane";
            case FLOORS -> "podłogi";
            case SKIRTING -> "listwy przypodłogowe";
            case TILES -> "płytki";
            case DOORS -> "drzwi";
            case HANDLES -> "klamki";
            case FITTINGS -> "armatura";
            case CERAMICS -> "ceramika łazienkowa";
            case PAINTING -> "malowanie";
            case FLOOR_AND_DOOR_FITTING -> "montaż podłóg i drzwi";
            case COMPLETE_BATHROOM -> "kompletna łazienka";
            case COORDINATION -> "koordynacja dostaw i ekip";
            case TRANSPORT -> "transport z wniesieniem";
            case FINAL_CLEANING -> "sprzątanie końcowe";
            case WORKS_WARRANTY -> "gwarancja na prace";
            case MATERIALS_DISCOUNT -> "rabat na materiały";
            case SKIM_COAT -> "gładzie";
            case LAMPS -> "lampy";
            case FURNITURE -> "meble";
            case BATHROOM_CABINET -> "podstawowa szafka łazienkowa";
        };
    }
}
