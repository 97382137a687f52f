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

    static List<CatalogueQuestion> ofSeveral(Asked asked) {
        Clause clause = asked.clause();
        List<PackageName> names = asked.names();
        Optional<Money> sum =
                clause.sum().or(() -> clause.has(Cue.ENOUGH) ? asked.whole().sum() : Optional.empty());
        if (sum.isPresent()) {
            return List.of(new CatalogueQuestion.WithinBudget(sum, asked.area(), names, clause.has(Cue.ENOUGH)));
        }
        Optional<CatalogueQuestion> feature = FeatureQuestions.in(asked.ofNoPackage());
        if (feature.isPresent() && !clause.has(Cue.DIFFERENCE)) {
            return ofEach(names, feature.get());
        }
        if (clause.hasAny(Cue.PRICE, Cue.PER_SQUARE_METRE) && !clause.has(Cue.DIFFERENCE)) {
            return List.of(
                    asked.area().or(asked.context()::area).isPresent()
                            ? new CatalogueQuestion.Total(names, asked.area(), false)
                            : new CatalogueQuestion.Rate(names));
        }
        Optional<CatalogueQuestion> item =
                clause.has(Cue.DIFFERENCE) ? Optional.empty() : ScopeQuestions.item(asked.ofNoPackage());
        if (item.isPresent() && clause.mentions().isEmpty()) {
            return List.of(item.get());
        }
        return List.of(
                names.size() > 2
                        ? new CatalogueQuestion.Compare(names)
                        : new CatalogueQuestion.Difference(names.getFirst(), names.get(1)));
    }

    /** "ile spotkań?" asks of the packages just talked about, "ile spotkań jest w pakietach?" of all. */
    static List<CatalogueQuestion> narrowed(CatalogueQuestion question, Asked asked) {
        boolean ofAll = switch (question) {
            case CatalogueQuestion.HowMany(CatalogueQuestion.Perk _, Optional<PackageName> name) -> name.isEmpty();
            case CatalogueQuestion.Visualisations(Optional<PackageName> name) -> name.isEmpty();
            default -> false;
        };
        Clause clause = asked.clause();
        boolean leans = asked.clause().wordCount() <= Asked.FRAGMENT
                && !clause.hasAny(Cue.PACKAGE, Cue.PACKAGES, Cue.ALL)
                && !clause.hasWord("ktorym", "ktorych", "ktore", "ktory", "ktorego", "which");
        Optional<String> topic = asked.context().topic();
        if (!ofAll || !leans || topic.isEmpty()) {
            return List.of(question);
        }
        List<PackageName> shown = asked.context().shown();
        if (CatalogueTopic.isOf(topic.get(), "difference") && shown.size() == 2) {
            return ofEach(shown, question);
        }
        return asked.context()
                .focus()
                .filter(_ -> CatalogueTopic.isOfOnePackage(topic.get()))
                .flatMap(name -> CatalogueTopic.ask(CatalogueTopic.of(question), name, Optional.empty()))
                .map(List::of)
                .orElse(List.of(question));
    }

    /** What is asked of two packages is asked of each; of more, all of them are listed. */
    private static List<CatalogueQuestion> ofEach(List<PackageName> names, CatalogueQuestion question) {
        List<CatalogueQuestion> each = names.stream()
                .map(name -> CatalogueTopic.ask(CatalogueTopic.of(question), name, Optional.empty()))
                .flatMap(Optional::stream)
                .toList();
        return each.size() == 2 ? each : List.of(question);
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
        Optional<CatalogueQuestion> ofTopic = sameOfExtreme(asked);
        if (ofTopic.isPresent()) {
            return ofTopic;
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

    /** "a w najdroższym?" after a time, a number of things or a thing. */
    private static Optional<CatalogueQuestion> sameOfExtreme(Asked asked) {
        Clause clause = asked.clause();
        boolean inside = asked.isFragment() && clause.hasWord("w", "we", "in") && !clause.has(Cue.PRICE);
        if (!inside || clause.has(Cue.CHEAPEST) == clause.has(Cue.DEAREST)) {
            return Optional.empty();
        }
        PackageName name = clause.has(Cue.CHEAPEST) ? PackageName.EXPRESS : PackageName.INDYWIDUALNY;
        return asked.context()
                .topic()
                .filter(CatalogueTopic::isOfAPackage)
                .flatMap(topic -> CatalogueTopic.ask(topic, name, Optional.empty()));
    }

    static Optional<CatalogueQuestion> neighbour(Asked asked) {
        Clause clause = asked.clause();
        Optional<PackageName> name = asked.name();
        boolean cheaper = clause.has(Cue.CHEAPER) || pointsOn(asked, "poprzedni", "poprzednia", "nizej", "previous");
        boolean dearer = clause.has(Cue.DEARER)
                || pointsOn(asked, "nastepny", "nastepna", "kolejny", "kolejna", "wyzej", "next")
                || (pointsOn(asked, "po") && clause.hasWord("nim", "niej"));
        if (!(cheaper || dearer) || name.isPresent() || asked.hasForeignNoun()) {
            return Optional.empty();
        }
        if (asked.context().focus().isEmpty()) {
            return clause.wordCount() > Asked.SHORT
                    ? Optional.empty()
                    : Optional.of(cheaper ? new CatalogueQuestion.Cheapest() : new CatalogueQuestion.Dearest());
        }
        return beside(cheaper, asked.context().focus().get(), asked);
    }

    /** "a następny?" after talk of a package. */
    private static boolean pointsOn(Asked asked, String... words) {
        return asked.isFragment()
                && asked.followsOurs()
                && asked.clause().hasWord(words)
                && !asked.clause().hasWord("pytanie", "raz", "klient", "osoba", "mieszkanie", "rok");
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
