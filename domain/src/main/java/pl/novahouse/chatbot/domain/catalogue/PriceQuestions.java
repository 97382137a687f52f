package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Area;

/** Questions of what a flat or a square metre costs. */
final class PriceQuestions {

    private PriceQuestions() {}

    static Optional<CatalogueQuestion> in(Asked asked) {
        Clause clause = asked.clause();
        Optional<PackageName> name = asked.name();
        boolean askedOfName = name.isPresent() && clause.has(Cue.COUNT) && !clause.has(Cue.PRODUCTS);
        boolean askedOfArea = clause.endsAsking("ile", "much") && asked.area().isPresent() && !clause.has(Cue.TIME);
        if (!clause.hasAny(Cue.PRICE, Cue.PER_SQUARE_METRE) && !askedOfName && !askedOfArea) {
            return Optional.empty();
        }
        if ((name.isEmpty() && asked.hasForeignNoun()) || asksWhy(clause)) {
            return Optional.empty();
        }
        boolean ofLastTopic = askedOfName
                && !clause.hasAny(Cue.PRICE, Cue.PER_SQUARE_METRE)
                && asked.context().topic().filter(CatalogueTopic::isOfAPackage).isPresent();
        if (ofLastTopic) {
            return asked.context()
                    .topic()
                    .flatMap(topic -> CatalogueTopic.ask(
                            topic, name.orElseThrow(), asked.context().area()));
        }
        boolean content = clause.hasWord("obejmuje", "obejmuja", "zawiera", "wchodzi", "covers") && name.isEmpty();
        if (content && clause.area().isEmpty()) {
            return Optional.of(new CatalogueQuestion.WhatIsIncluded(Optional.empty()));
        }
        boolean labour = clause.hasWord("robocizna", "robocizny", "robocizne", "robocizn", "labour");
        if (labour && clause.area().isEmpty()) {
            return Optional.of(new CatalogueQuestion.WhatIsIncluded(name));
        }
        if (clause.has(Cue.EXTRA) && clause.area().isEmpty()) {
            return Optional.of(new CatalogueQuestion.WhatIsExtra(name));
        }
        boolean all = name.isEmpty() && clause.hasAny(Cue.ALL, Cue.PACKAGES);
        Optional<PackageName> about =
                name.or(() -> all ? Optional.empty() : asked.context().focus());
        List<PackageName> names = about.map(List::of).orElse(List.of());
        boolean listed = name.isEmpty() && clause.hasWord("cennik", "cennika", "cenniku", "cenniki", "stawki", "rates");
        boolean perSquareMetre = (clause.has(Cue.PER_SQUARE_METRE) || clause.namesUnitAlone())
                && clause.area().isEmpty();
        if (perSquareMetre || (listed && clause.area().isEmpty())) {
            return Optional.of(new CatalogueQuestion.Rate(listed ? List.of() : names));
        }
        List<Area> several =
                clause.area().isEmpty() && clause.isSum() ? asked.whole().severalAreas() : clause.severalAreas();
        return Optional.of(
                several.isEmpty()
                        ? new CatalogueQuestion.Total(names, asked.area(), all)
                        : new CatalogueQuestion.Totals(names, several, clause.isSum()));
    }

    /** "od czego zależy cena", "skąd taka kwota" ask for reasons, "kto to wycenia" for somebody. */
    private static boolean asksWhy(Clause clause) {
        return clause.hasWord(
                "kto", "who", "zalezy", "zalezna", "dlaczego", "skad", "wynika", "czemu", "why", "depend", "depends");
    }

    /** "a za 60?" after a price. */
    static Optional<CatalogueQuestion> areaAlone(Asked asked) {
        Clause clause = asked.clause();
        boolean afterPrice =
                asked.context().topic().filter(CatalogueTopic::isAboutPrice).isPresent();
        if (!afterPrice || clause.wordCount() > Asked.SHORT) {
            return Optional.empty();
        }
        Optional<Area> area = clause.area()
                .or(() -> clause.bareNumbers().stream()
                        .map(Figures.Figure::value)
                        .filter(Asked::mayBeAnArea)
                        .findFirst()
                        .map(Area::new));
        boolean ofBudget =
                asked.context().topic().filter(CatalogueTopic::isAboutBudget).isPresent();
        boolean withBudget = asked.context().budget().isPresent()
                && (ofBudget || asked.context().focus().isEmpty());
        return area.map(found -> withBudget
                ? new CatalogueQuestion.WithinBudget(Optional.empty(), Optional.of(found), List.of(), false)
                : new CatalogueQuestion.Total(
                        asked.context().focus().map(List::of).orElse(List.of()), Optional.of(found), false));
    }
}
