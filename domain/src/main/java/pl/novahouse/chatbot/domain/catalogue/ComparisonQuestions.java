package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Money;

/** Questions that set packages against each other: what lies between, what differs, what is cheaper or dearer. */
final class ComparisonQuestions {

    private ComparisonQuestions() {}

    /** "coś między Express a Comfort". */
    static Optional<CatalogueQuestion> between(Asked asked) {
        Clause clause = asked.clause();
        List<PackageName> names = asked.names();
        if (names.size() != 2 || !clause.hasWord("miedzy", "pomiedzy", "posrodku", "between")) {
            return Optional.empty();
        }
        boolean inOrder = names.getFirst().compareTo(names.getLast()) < 0;
        PackageName lower = inOrder ? names.getFirst() : names.getLast();
        PackageName upper = inOrder ? names.getLast() : names.getFirst();
        return clause.has(Cue.DIFFERENCE)
                ? Optional.empty()
                : lower.dearer().filter(next -> next != upper).map(CatalogueQuestion.ShowPackage::new);
    }

    static CatalogueQuestion ofSeveral(Asked asked) {
        Clause clause = asked.clause();
        List<PackageName> names = asked.names();
        Optional<Money> sum =
                clause.sum().or(() -> clause.has(Cue.ENOUGH) ? asked.whole().sum() : Optional.empty());
        if (sum.isPresent()) {
            return new CatalogueQuestion.WithinBudget(sum, asked.area(), names, clause.has(Cue.ENOUGH));
        }
        Optional<CatalogueQuestion> feature = FeatureQuestions.in(asked.ofNoPackage());
        if (feature.isPresent() && !clause.has(Cue.DIFFERENCE)) {
            return feature.get();
        }
        if (clause.hasAny(Cue.PRICE, Cue.PER_SQUARE_METRE) && !clause.has(Cue.DIFFERENCE)) {
            return asked.area().or(asked.context()::area).isPresent()
                    ? new CatalogueQuestion.Total(names, asked.area(), false)
                    : new CatalogueQuestion.Rate(names);
        }
        return names.size() > 2
                ? new CatalogueQuestion.Compare(names)
                : new CatalogueQuestion.Difference(names.getFirst(), names.get(1));
    }

    static Optional<CatalogueQuestion> difference(Asked asked) {
        Clause clause = asked.clause();
        Optional<PackageName> name = asked.name();
        boolean worth = clause.hasWord("wart", "warte", "warty", "warto", "worth") && !clause.has(Cue.DIFFERENCE);
        if (worth && name.flatMap(PackageName::cheaper).isPresent()) {
            return name.map(
                    dearer -> new CatalogueQuestion.Difference(dearer.cheaper().orElseThrow(), dearer));
        }
        if (!clause.hasAny(Cue.DIFFERENCE, Cue.TABLE)) {
            return Optional.empty();
        }
        boolean neighbour = clause.hasAny(Cue.CHEAPER, Cue.DEARER) && clause.hasWord("cos", "macie", "jest", "any");
        if (name.isPresent() && neighbour) {
            return beside(clause.has(Cue.CHEAPER), name.get(), asked);
        }
        if (name.isPresent()) {
            PackageName other = asked.context()
                    .focus()
                    .filter(focus -> focus != name.get())
                    .or(() -> name.get().cheaper())
                    .orElse(PackageName.EXPRESS_PLUS);
            return Optional.of(new CatalogueQuestion.Difference(other, name.get()));
        }
        boolean packages = clause.hasAny(Cue.PACKAGE, Cue.PACKAGES, Cue.ALL);
        List<PackageName> before = asked.whole().names().isEmpty()
                ? asked.context().shown()
                : asked.whole().names();
        if (!packages && before.size() == 2) {
            return Optional.of(new CatalogueQuestion.Difference(before.getFirst(), before.getLast()));
        }
        boolean leaning = asked.isFragment() && asked.followsOurs();
        boolean named = packages || leaning || (clause.has(Cue.TABLE) && clause.wordCount() <= 2);
        return named && !asked.hasForeignNoun()
                ? Optional.of(new CatalogueQuestion.Compare(List.of()))
                : Optional.empty();
    }

    static Optional<CatalogueQuestion> superlative(Asked asked) {
        Clause clause = asked.clause();
        if (asked.name().isPresent() && clause.mentions().isEmpty()) {
            return Optional.empty();
        }
        boolean goods = asked.hasForeignNoun() || ScopeItems.anyIn(clause);
        boolean foreign = goods
                && !clause.hasAny(Cue.PACKAGE, Cue.PACKAGES)
                && clause.area().isEmpty();
        if (foreign) {
            return Optional.empty();
        }
        if (clause.has(Cue.CHEAPEST) && clause.has(Cue.DEAREST)) {
            return Optional.of(new CatalogueQuestion.Difference(PackageName.EXPRESS, PackageName.INDYWIDUALNY));
        }
        if (clause.has(Cue.CHEAPEST) && !clause.refuses("najta")) {
            return Optional.of(
                    clause.area().isPresent()
                            ? new CatalogueQuestion.Total(List.of(PackageName.EXPRESS), clause.area(), false)
                            : new CatalogueQuestion.Cheapest());
        }
        if (clause.has(Cue.DEAREST)) {
            return Optional.of(new CatalogueQuestion.Dearest());
        }
        return clause.has(Cue.MOST_CHOSEN) ? Optional.of(new CatalogueQuestion.MostChosen()) : Optional.empty();
    }

    static Optional<CatalogueQuestion> neighbour(Asked asked) {
        Clause clause = asked.clause();
        Optional<PackageName> name = asked.name();
        boolean cheaper = clause.has(Cue.CHEAPER);
        if (!(cheaper || clause.has(Cue.DEARER)) || name.isPresent() || asked.hasForeignNoun()) {
            return Optional.empty();
        }
        if (asked.context().focus().isEmpty()) {
            return clause.wordCount() > Asked.SHORT
                    ? Optional.empty()
                    : Optional.of(cheaper ? new CatalogueQuestion.Cheapest() : new CatalogueQuestion.Dearest());
        }
        return beside(cheaper, asked.context().focus().get(), asked);
    }

    private static Optional<CatalogueQuestion> beside(boolean cheaper, PackageName name, Asked asked) {
        Optional<PackageName> next = cheaper ? name.cheaper() : name.dearer();
        return Optional.of(next.<CatalogueQuestion>map(other -> sameTopic(other, asked))
                .orElseGet(() -> cheaper ? new CatalogueQuestion.Cheapest() : new CatalogueQuestion.Dearest()));
    }

    private static CatalogueQuestion sameTopic(PackageName name, Asked asked) {
        return asked.context()
                .topic()
                .filter(CatalogueTopic::isAboutPrice)
                .flatMap(topic -> CatalogueTopic.ask(topic, name, Optional.empty()))
                .orElseGet(() -> new CatalogueQuestion.ShowPackage(name));
    }
}
