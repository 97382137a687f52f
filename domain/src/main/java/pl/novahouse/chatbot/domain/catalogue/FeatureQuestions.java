package pl.novahouse.chatbot.domain.catalogue;

import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Perk;

/** Questions of what packages give more or less of: visualisations, meetings, swaps, products, time. */
final class FeatureQuestions {

    private FeatureQuestions() {}

    static Optional<CatalogueQuestion> in(Asked asked) {
        Clause clause = asked.clause();
        Optional<PackageName> name = asked.name();
        boolean counted = clause.hasAny(Cue.COUNT, Cue.PACKAGE, Cue.PACKAGES, Cue.INCLUDED) || name.isPresent();
        boolean visualised = clause.has(Cue.VISUALISATION) && !clause.deniesWish("wizualiz");
        if (visualised && !clause.has(Cue.OWN_THINGS)) {
            return Optional.of(new CatalogueQuestion.Visualisations(name));
        }
        if (clause.has(Cue.MEETINGS) && (counted || clause.word(0).equals("a"))) {
            return Optional.of(new CatalogueQuestion.HowMany(Perk.MEETINGS, name));
        }
        boolean goods = clause.hasAny(Cue.PRODUCTS, Cue.MATERIALS, Cue.TILES, Cue.FLOORS, Cue.DOORS);
        boolean leaning = clause.wordCount() <= Asked.FRAGMENT - 1 && asked.followsOurs();
        if (clause.has(Cue.SWAPS) && (counted || goods || leaning) && !clause.has(Cue.OWN_THINGS)) {
            return Optional.of(new CatalogueQuestion.HowMany(Perk.SWAPS, name));
        }
        boolean choice = clause.has(Cue.MATERIALS) && clause.hasWord("ile", "ilu", "liczba", "many");
        if (choice && !clause.has(Cue.OWN_THINGS)) {
            return Optional.of(new CatalogueQuestion.HowMany(Perk.PRODUCTS, name));
        }
        if (clause.has(Cue.PRODUCTS) && counted && !clause.has(Cue.PACKAGES) && !clause.has(Cue.OWN_THINGS)) {
            return Optional.of(new CatalogueQuestion.HowMany(Perk.PRODUCTS, name));
        }
        return TimeQuestions.in(asked);
    }
}
