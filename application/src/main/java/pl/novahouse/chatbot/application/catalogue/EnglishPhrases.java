package pl.novahouse.chatbot.application.catalogue;

import pl.novahouse.chatbot.domain.catalogue.ScopeItem;
import pl.novahouse.chatbot.domain.catalogue.Wording;

/** The facts of the price list in English. */
abstract sealed class EnglishPhrases extends Phrases
        permits EnglishBudgetTexts,
                EnglishDifferenceTexts,
                EnglishDurationTexts,
                EnglishPackageTexts,
                EnglishPriceTexts,
                EnglishReachTexts,
                EnglishScopeTexts,
                EnglishSuggestionTexts,
                EnglishTermsTexts {

    EnglishPhrases() {
        super(new Wording.English());
    }

    @Override
    final String agreedIndividually() {
        return "(agreed individually)";
    }

    @Override
    final String unlimitedProducts() {
        return "products from the whole market";
    }

    @Override
    final String unlimitedSwaps() {
        return "unlimited product swaps";
    }

    @Override
    final String unlimitedMeetings() {
        return "unlimited designer meetings";
    }

    @Override
    final String warranty(String months) {
        return "a warranty of " + months + " on works";
    }

    @Override
    final String discount(String percent) {
        return "a " + percent + " discount on materials";
    }

    @Override
    boolean isPlural(ScopeItem item) {
        return switch (item) {
            case BUILDING_MATERIALS, FLOORS, TILES, DOORS, HANDLES, FITTINGS, LAMPS, SKIRTING -> true;
            case HANDOVER_INSPECTION,
                    PACKAGE_DESIGN,
                    CERAMICS,
                    PAINTING,
                    FLOOR_AND_DOOR_FITTING,
                    COMPLETE_BATHROOM,
                    COORDINATION,
                    TRANSPORT,
                    FINAL_CLEANING,
                    WORKS_WARRANTY,
                    MATERIALS_DISCOUNT,
                    SKIM_COAT,
                    FURNITURE,
                    BATHROOM_CABINET -> false;
        };
    }

    @Override
    String item(ScopeItem item) {
        return switch (item) {
            case HANDOVER_INSPECTION -> "the handover inspection with a report";
            case PACKAGE_DESIGN -> "the design (layouts, moodboard, shopping list)";
            case BUILDING_MATERIALS -> "building materials";
            case FLOORS -> "floors";
            case SKIRTING -> "skirting boards";
            case TILES -> "tiles";
            case DOORS -> "doors";
            case HANDLES -> "handles";
            case FITTINGS -> "fittings";
            case CERAMICS -> "bathroom ceramics";
            case PAINTING -> "painting";
            case FLOOR_AND_DOOR_FITTING -> "floor and door fitting";
            case COMPLETE_BATHROOM -> "a complete bathroom";
            case COORDINATION -> "coordination of deliveries and crews";
            case TRANSPORT -> "transport and carrying in";
            case FINAL_CLEANING -> "final cleaning";
            case WORKS_WARRANTY -> "the warranty on works";
            case MATERIALS_DISCOUNT -> "the discount on materials";
            case SKIM_COAT -> "skim coat";
            case LAMPS -> "lamps";
            case FURNITURE -> "furniture";
            case BATHROOM_CABINET -> "a basic bathroom cabinet";
        };
    }
}
