package pl.novahouse.chatbot.domain.catalogue;

import java.util.Optional;

/** Questions of what holds for every package alike: discounts, tax, warranty, accepted areas. */
final class TermsQuestions {

    private TermsQuestions() {}

    static Optional<CatalogueQuestion> in(Asked asked) {
        Clause clause = asked.clause();
        if (clause.has(Cue.DISCOUNT)) {
            boolean materials = clause.has(Cue.MATERIALS) || clause.hasWord("15", "15%");
            return Optional.of(
                    materials ? new CatalogueQuestion.MaterialsDiscount() : new CatalogueQuestion.Negotiation());
        }
        if (clause.has(Cue.TAX)
                && !clause.hasWord("dom", "domu", "house", "150", "300", "23", "odliczyc", "odzyskac")) {
            return Optional.of(new CatalogueQuestion.Tax());
        }
        if (clause.has(Cue.WARRANTY)
                && !asked.whole().hasWord("obejmuje", "obejmowac")
                && !clause.hasWord(
                        "producenta",
                        "przedluzyc",
                        "zglosic",
                        "zglaszac",
                        "przedluzona",
                        "ze",
                        "uciekniecie",
                        "oszukacie")) {
            return Optional.of(new CatalogueQuestion.Warranty());
        }
        if (clause.has(Cue.EXPENSIVE)
                && !clause.hasAny(Cue.CHEAPEST, Cue.DEAREST, Cue.DIFFERENCE, Cue.ENOUGH)
                && !asked.hasForeignNoun()) {
            return Optional.of(new CatalogueQuestion.TooExpensive(asked.name()));
        }
        boolean asksWhether = clause.hasAny(Cue.SMALL_FLAT, Cue.REACH)
                && clause.hasWord("kawalerki", "kawalerke", "kawalerek", "male", "malych", "studio")
                && clause.hasWord("robicie", "wykanczacie", "przyjmujecie", "bierzecie", "zrobicie", "wykonczycie")
                && !clause.hasAny(Cue.PRICE, Cue.PACKAGE, Cue.ADVICE, Cue.RECOMMEND);
        if (clause.has(Cue.AREA_LIMIT) || asksWhether) {
            return Optional.of(new CatalogueQuestion.AcceptedAreas());
        }
        return Optional.empty();
    }
}
