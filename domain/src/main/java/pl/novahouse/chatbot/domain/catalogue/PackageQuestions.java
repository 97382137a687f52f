package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Area;

/** Questions of the packages themselves: one of them, or which there are. */
final class PackageQuestions {

    private PackageQuestions() {}

    static Optional<CatalogueQuestion> named(Asked asked) {
        Clause clause = asked.clause();
        Optional<PackageName> name = asked.name();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        PackageName named = name.get();
        boolean asksElse =
                clause.isQuestion() && !clause.hasAny(Cue.SHOW, Cue.PACKAGE) && clause.wordCount() > Asked.SHORT;
        if (asksElse || clause.has(Cue.OWN_THINGS)) {
            return Optional.empty();
        }
        if (clause.has(Cue.CHOOSE) && !clause.isQuestion() && !clause.has(Cue.SHOW)) {
            return Optional.of(new CatalogueQuestion.Choose(named));
        }
        Optional<Area> bare = asked.bareArea();
        if (bare.isPresent() && clause.wordCount() <= Asked.SHORT) {
            return Optional.of(new CatalogueQuestion.Total(List.of(named), bare, false));
        }
        if (asked.isFragment() && !clause.has(Cue.SHOW)) {
            Optional<CatalogueQuestion> again = asked.context()
                    .topic()
                    .flatMap(topic ->
                            CatalogueTopic.ask(topic, named, asked.context().area()));
            if (again.isPresent()) {
                return again;
            }
        }
        return Optional.of(new CatalogueQuestion.ShowPackage(named));
    }

    static Optional<CatalogueQuestion> overview(Asked asked) {
        Clause clause = asked.clause();
        Optional<PackageName> name = asked.name();
        boolean offered = clause.hasWord("oferta", "oferte", "ofercie", "oferty")
                && !clause.hasWord("mail", "maila", "mailem", "maile", "wyslijcie", "przeslac", "przeslijcie")
                && clause.wordCount() <= Asked.SHORT;
        boolean offer = clause.has(Cue.PACKAGES)
                && (clause.hasAny(Cue.OFFER, Cue.ALL) || clause.isQuestion() || clause.wordCount() <= Asked.FRAGMENT);
        boolean asks =
                clause.has(Cue.PACKAGE) && clause.hasAny(Cue.OFFER, Cue.SHOW) && clause.wordCount() <= Asked.SHORT;
        return name.isEmpty() && (offer || asks || offered) && !asked.hasForeignNoun()
                ? Optional.of(new CatalogueQuestion.Overview())
                : Optional.empty();
    }
}
