package pl.novahouse.chatbot.domain.catalogue;

import java.util.Optional;

/** Questions of what a package holds and what costs extra. */
final class ScopeQuestions {

    private ScopeQuestions() {}

    /** Whether one thing is included. */
    static Optional<CatalogueQuestion> item(Asked asked) {
        Clause clause = asked.clause();
        Optional<PackageName> name = asked.name();
        boolean looks = name.isPresent() && clause.hasWord("wyglada", "wygladaja");
        boolean how = asksHow(clause) && !looks && !clause.hasAny(Cue.INCLUDED, Cue.EXTRA);
        boolean ofOther = name.isEmpty()
                && asked.hasForeignNoun()
                && !clause.hasAny(Cue.INCLUDED, Cue.EXTRA, Cue.PACKAGE, Cue.PRICE);
        if (clause.has(Cue.OWN_THINGS)
                || how
                || ofOther
                || weighs(clause)
                || clause.sum().isPresent()) {
            return Optional.empty();
        }
        boolean asks = clause.hasAny(Cue.INCLUDED, Cue.EXTRA, Cue.ASKS_FOR_THING, Cue.PACKAGE, Cue.PRICE)
                || name.isPresent()
                || clause.wordCount() <= Asked.FRAGMENT;
        if (!asks) {
            return Optional.empty();
        }
        return ScopeItems.firstIn(clause).map(item -> new CatalogueQuestion.IsIncluded(item, name));
    }

    /** "co lepsze: panel czy winyl?" asks for advice. */
    private static boolean weighs(Clause clause) {
        boolean between = clause.hasWord("czy", "albo", "or") && !clause.word(0).equals("czy");
        return clause.hasWord("lepsze", "lepszy", "lepsza", "lepiej", "better")
                || (between && ScopeItems.anyIn(clause) && clause.wordCount() <= Asked.FRAGMENT);
    }

    private static boolean asksHow(Clause clause) {
        return clause.hasWord(
                "jak", "jakie", "jaki", "jaka", "jakich", "jesli", "jezeli", "gdyby", "if", "kiedy", "gdzie", "ktore",
                "kto", "skad", "how", "when", "where", "who");
    }

    /** What is included altogether, or what is not. */
    static Optional<CatalogueQuestion> scope(Asked asked) {
        Clause clause = asked.clause();
        Optional<PackageName> name = asked.name();
        boolean about = name.isPresent() || (!asked.hasForeignNoun() && clause.wordCount() <= 2 * Asked.SHORT);
        if (!about || clause.has(Cue.OWN_THINGS)) {
            return Optional.empty();
        }
        boolean lacking = clause.hasWord("czego") && clause.hasWord("nie", "brakuje", "brak");
        if (clause.has(Cue.EXTRA) || lacking) {
            return Optional.of(new CatalogueQuestion.WhatIsExtra(name));
        }
        boolean mere = clause.area().isPresent()
                && !clause.isQuestion()
                && !clause.hasWord("zawiera", "obejmuje", "wchodzi", "co", "what", "includes", "included");
        boolean offer = name.isEmpty() && clause.hasWord("oferta", "oferte", "ofercie", "oferty");
        boolean included = clause.has(Cue.INCLUDED)
                && !asked.whole().has(Cue.WARRANTY)
                && !offer
                && !mere
                && (name.isPresent()
                        || clause.hasAny(Cue.PACKAGE, Cue.PACKAGES)
                        || clause.hasWord("co", "what", "cenie"));
        return included
                ? Optional.of(new CatalogueQuestion.WhatIsIncluded(
                        name.or(() -> asked.isFragment() ? asked.context().focus() : Optional.empty())))
                : Optional.empty();
    }
}
