package pl.novahouse.chatbot.application.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Need;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Perk;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;
import pl.novahouse.chatbot.domain.catalogue.CatalogueTopic;
import pl.novahouse.chatbot.domain.catalogue.Coverage;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.catalogue.Recommendation;
import pl.novahouse.chatbot.domain.catalogue.ScopeItem;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Coordinates;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Place;

/** One answer in the making. */
final class Composition {

    private static final Area EXAMPLE = Area.squareMetres(50);
    private static final List<Integer> USUAL_AREAS = List.of(40, 50, 65);
    private static final int MOST_OPTIONS = 3;
    private static final int MOST_SUGGESTIONS = 4;
    private static final int MOST_KEY = 100;

    private final CatalogueQuestion question;
    private final Catalogue catalogue;
    private final Visitor visitor;
    private final CatalogueTexts texts;
    private final String key;
    private final int n;

    private final List<String> sentences = new ArrayList<>();
    private final Set<FinishingPackage> packages = new LinkedHashSet<>();
    private final Set<Quote> quotes = new LinkedHashSet<>();
    private final Set<Suggestion> suggestions = new LinkedHashSet<>();
    private Optional<PackageName> focus = Optional.empty();
    private Optional<CatalogueAnswer.Missing> asks = Optional.empty();

    Composition(CatalogueQuestion question, Catalogue catalogue, Visitor visitor, CatalogueTexts texts) {
        this.question = question;
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.texts = texts;
        this.key = key(question);
        this.n = visitor.timesAnswered().applyAsInt(key);
    }

    CatalogueAnswer compose() {
        switch (question) {
            case CatalogueQuestion.Cheapest() -> cheapest();
            case CatalogueQuestion.Dearest() -> dearest();
            case CatalogueQuestion.MostChosen() -> mostChosen();
            case CatalogueQuestion.ShowPackage(PackageName name) -> show(name);
            case CatalogueQuestion.Choose(PackageName name) -> choose(name);
            case CatalogueQuestion.Difference(PackageName one, PackageName other) -> difference(one, other);
            case CatalogueQuestion.Overview() -> overview();
            case CatalogueQuestion.Compare(List<PackageName> names) -> compare(names);
            case CatalogueQuestion.Total(List<PackageName> names, Optional<Area> area, boolean all) ->
                total(names, area, all);
            case CatalogueQuestion.Totals(List<PackageName> names, List<Area> areas, boolean together) ->
                totals(names, areas, together);
            case CatalogueQuestion.Rate(List<PackageName> names) -> rate(names);
            case CatalogueQuestion.WithinBudget budget -> withinBudget(budget);
            case CatalogueQuestion.WithinRate(Money perSquareMetre) -> withinRate(perSquareMetre);
            case CatalogueQuestion.WhatIsIncluded(Optional<PackageName> name) -> included(name);
            case CatalogueQuestion.WhatIsExtra(Optional<PackageName> name) -> extra(name);
            case CatalogueQuestion.IsIncluded(ScopeItem item, Optional<PackageName> name) -> item(item, name);
            case CatalogueQuestion.Visualisations(Optional<PackageName> name) -> visualisations(name);
            case CatalogueQuestion.Duration(Stage stage, Optional<PackageName> name, Optional<Area> area) ->
                duration(stage, name, area);
            case CatalogueQuestion.HowMany(Perk perk, Optional<PackageName> name) -> howMany(perk, name);
            case CatalogueQuestion.Reach(Optional<Place> place, List<Place> namesakes) -> reach(place, namesakes);
            case CatalogueQuestion.Warranty() -> say(texts.terms().warranty(catalogue.terms(), n));
            case CatalogueQuestion.MaterialsDiscount() -> say(texts.terms().materialsDiscount(catalogue.terms(), n));
            case CatalogueQuestion.Negotiation() -> negotiation();
            case CatalogueQuestion.Tax() -> say(texts.terms().tax(catalogue.terms(), n));
            case CatalogueQuestion.Advice(Optional<Need> need, Optional<Area> area) -> advice(need, area);
            case CatalogueQuestion.TooExpensive(Optional<PackageName> name) -> tooExpensive(name);
            case CatalogueQuestion.AcceptedAreas() -> say(texts.prices().acceptedAreas(catalogue.limits(), n));
        }
        return new CatalogueAnswer(
                key,
                CatalogueTopic.of(question),
                String.join(" ", sentences),
                List.copyOf(packages),
                List.copyOf(quotes),
                focus,
                asks,
                suggestions.stream()
                        .limit(MOST_SUGGESTIONS)
                        .map(texts.suggestions()::ask)
                        .toList());
    }

    private void cheapest() {
        FinishingPackage cheapest = catalogue.cheapest();
        say(texts.packages().cheapest(cheapest, n));
        inFocus(cheapest);
        totalOrExample(cheapest.name());
        suggest(
                new Suggestion.Included(cheapest.name()),
                new Suggestion.CompareAll(),
                new Suggestion.Show(catalogue.mostChosen()));
    }

    private void dearest() {
        FinishingPackage dearest = catalogue.dearest();
        FinishingPackage fixed = catalogue.dearestAtFixedPrice().orElse(dearest);
        say(texts.packages().dearest(dearest, fixed, n));
        packages.add(dearest);
        packages.add(fixed);
        inFocus(fixed);
        knownArea().flatMap(area -> quote(dearest.name(), area)).ifPresent(quote -> {
            say(texts.prices().total(quote, catalogue.limits(), n));
            quotes.add(quote);
        });
        suggest(new Suggestion.Show(fixed.name()), new Suggestion.Cheapest(), new Suggestion.CompareAll());
    }

    private void mostChosen() {
        FinishingPackage chosen = catalogue.get(catalogue.mostChosen());
        say(texts.packages().mostChosen(chosen, n));
        say(texts.packages().perks(chosen, n));
        inFocus(chosen);
        totalOrExample(chosen.name());
        suggest(new Suggestion.Included(chosen.name()), new Suggestion.Cheapest(), new Suggestion.CompareAll());
    }

    private void show(PackageName name) {
        FinishingPackage shown = catalogue.get(name);
        say(texts.packages().describe(shown, n));
        say(texts.packages().perks(shown, n));
        inFocus(shown);
        knownArea().flatMap(area -> quote(name, area)).ifPresent(quote -> {
            say(texts.prices().total(quote, catalogue.limits(), n + 1));
            quotes.add(quote);
        });
        suggest(new Suggestion.Included(name));
        suggestNeighbours(name);
    }

    private void choose(PackageName name) {
        FinishingPackage chosen = catalogue.get(name);
        say(texts.packages().chosen(chosen, n));
        inFocus(chosen);
        Optional<Quote> quote = knownArea().flatMap(area -> quote(name, area));
        quote.ifPresent(found -> {
            say(texts.prices().total(found, catalogue.limits(), n));
            quotes.add(found);
        });
        if (quote.isEmpty()) {
            askForArea();
        }
        suggest(new Suggestion.Included(name), new Suggestion.Durations(), new Suggestion.Consultation());
    }

    private void difference(PackageName one, PackageName other) {
        boolean inOrder = one.compareTo(other) < 0;
        FinishingPackage cheaper = catalogue.get(inOrder ? one : other);
        FinishingPackage dearer = catalogue.get(inOrder ? other : one);
        say(texts.differences().priceDifference(cheaper, dearer, n));
        say(texts.differences().perkDifference(cheaper, dearer, n));
        say(texts.differences().timeDifference(cheaper, dearer, n));
        knownArea().ifPresent(area -> {
            Optional<Quote> low = quote(cheaper.name(), area);
            Optional<Quote> high = quote(dearer.name(), area);
            if (low.isPresent() && high.isPresent()) {
                say(texts.differences().totalDifference(low.get(), high.get(), n));
            }
        });
        packages.add(cheaper);
        packages.add(dearer);
        focus = Optional.of(other);
        suggest(
                new Suggestion.Included(cheaper.name()),
                new Suggestion.Included(dearer.name()),
                new Suggestion.CompareAll());
    }

    private void overview() {
        say(texts.packages().overview(catalogue.packages(), catalogue.mostChosen(), n));
        packages.addAll(catalogue.packages());
        catalogue.packages().stream().limit(MOST_OPTIONS).forEach(each -> suggest(new Suggestion.Show(each.name())));
        suggest(new Suggestion.CompareAll());
    }

    private void compare(List<PackageName> names) {
        List<FinishingPackage> compared = catalogue.packages().stream()
                .filter(each -> names.isEmpty() || names.contains(each.name()))
                .toList();
        List<Quote> totals = knownArea().map(this::quotes).orElse(List.of());
        say(texts.packages().comparison(compared, catalogue.mostChosen(), totals, n));
        packages.addAll(compared);
        suggest(new Suggestion.Show(catalogue.mostChosen()), new Suggestion.Cheapest(), new Suggestion.Extra());
    }

    private void total(List<PackageName> names, Optional<Area> asked, boolean all) {
        Optional<Area> area = asked.or(this::knownArea);
        if (area.isEmpty()) {
            priceWithoutArea(names, all);
            return;
        }
        if (!isQuoted(area.get())) {
            focus = names.stream().findFirst();
            return;
        }
        List<Quote> offered = names.isEmpty()
                ? options(area.get(), all)
                : names.stream()
                        .flatMap(name -> quote(name, area.get()).stream())
                        .toList();
        if (offered.size() == 1) {
            Quote quote = offered.getFirst();
            say(texts.prices().total(quote, catalogue.limits(), n));
            say(texts.prices().forComparison(alternatives(quote), n));
            focus = Optional.of(quote.packageName());
            suggest(new Suggestion.Included(quote.packageName()), new Suggestion.Durations());
            suggestNeighbours(quote.packageName());
        } else {
            say(texts.prices().totals(offered, catalogue.limits(), n));
            suggest(
                    new Suggestion.Show(catalogue.mostChosen()),
                    new Suggestion.Cheapest(),
                    new Suggestion.CompareAll());
        }
        quotes.addAll(offered);
    }

    private void totals(List<PackageName> names, List<Area> areas, boolean together) {
        List<Quote> offered = new ArrayList<>();
        Set<Area> said = new HashSet<>();
        for (Area area : areas) {
            if (!isQuoted(area)) {
                return;
            }
            List<Quote> ofArea = names.isEmpty()
                    ? options(area, false)
                    : names.stream().flatMap(name -> quote(name, area).stream()).toList();
            if (said.add(area)) {
                say(
                        ofArea.size() == 1
                                ? texts.prices().total(ofArea.getFirst(), catalogue.limits(), n + offered.size())
                                : texts.prices().totals(ofArea, catalogue.limits(), n + offered.size()));
            }
            offered.addAll(ofArea);
        }
        if (together || said.size() < areas.size()) {
            say(texts.prices().together(offered, n));
        }
        quotes.addAll(offered);
        focus = names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
        suggest(new Suggestion.Durations(), new Suggestion.CompareAll(), new Suggestion.Consultation());
    }

    private void priceWithoutArea(List<PackageName> names, boolean all) {
        if (all) {
            rate(List.of());
        } else if (names.isEmpty()) {
            FinishingPackage cheapest = catalogue.cheapest();
            say(texts.prices()
                    .priceDepends(cheapest, catalogue.dearestAtFixedPrice().orElse(cheapest), n));
            quote(cheapest.name(), EXAMPLE)
                    .ifPresent(quote -> say(texts.prices().example(quote, n)));
            suggestAreas();
        } else {
            names.forEach(name -> say(texts.prices().rate(catalogue.get(name), n)));
            names.forEach(name -> packages.add(catalogue.get(name)));
            quote(names.getFirst(), EXAMPLE)
                    .ifPresent(quote -> say(texts.prices().example(quote, n)));
            focus = Optional.of(names.getLast());
            suggestAreas();
        }
        askForArea();
    }

    private void rate(List<PackageName> names) {
        if (names.size() == 1) {
            FinishingPackage asked = catalogue.get(names.getFirst());
            say(texts.prices().rate(asked, n));
            inFocus(asked);
            knownArea().flatMap(area -> quote(asked.name(), area)).ifPresent(quote -> {
                say(texts.prices().total(quote, catalogue.limits(), n));
                quotes.add(quote);
            });
            suggest(new Suggestion.Included(asked.name()));
            suggestNeighbours(asked.name());
            return;
        }
        List<FinishingPackage> listed = names.isEmpty()
                ? catalogue.packages()
                : names.stream().map(catalogue::get).toList();
        say(texts.prices().rates(listed, catalogue.mostChosen(), n));
        packages.addAll(listed);
        suggest(new Suggestion.Cheapest(), new Suggestion.Show(catalogue.mostChosen()), new Suggestion.CompareAll());
    }

    private void withinBudget(CatalogueQuestion.WithinBudget asked) {
        Optional<Money> known = asked.budget().or(() -> visitor.known().budget());
        if (known.isEmpty()) {
            priceWithoutArea(asked.names(), asked.names().isEmpty());
            return;
        }
        Money budget = known.get();
        Optional<Area> area = asked.area().or(this::knownArea);
        if (area.isPresent()) {
            if (isQuoted(area.get())) {
                budgetForArea(budget, area.get(), asked);
            }
        } else if (!catalogue.limits().accepts(budget)) {
            say(texts.budgets().budgetNotAccepted(budget, catalogue.limits(), n));
        } else {
            budgetAlone(budget, asked.names());
        }
    }

    private void budgetForArea(Money budget, Area area, CatalogueQuestion.WithinBudget asked) {
        List<Quote> affordable = affordable(budget, area);
        if (!asked.names().isEmpty()) {
            for (PackageName name : asked.names()) {
                quote(name, area).ifPresent(quote -> judge(budget, quote));
            }
            boolean refused =
                    quotes.stream().anyMatch(quote -> quote.total().lowest().isMoreThan(budget));
            if (refused) {
                sayWhatFits(area, affordable);
            }
            focus = Optional.of(asked.names().getLast());
            suggest(new Suggestion.Included(asked.names().getLast()), new Suggestion.Consultation());
            return;
        }
        catalogue.recommend(budget, area).ifPresent(found -> recommend(budget, found, affordable, asked.enough()));
    }

    private void judge(Money budget, Quote quote) {
        quotes.add(quote);
        Money lowest = quote.total().lowest();
        Money apart = lowest.differenceTo(budget);
        say(
                lowest.isMoreThan(budget)
                        ? texts.budgets().isNotEnough(budget, quote, apart, n)
                        : texts.budgets().isEnough(budget, quote, apart, n));
    }

    private void sayWhatFits(Area area, List<Quote> affordable) {
        Optional<Quote> best = affordable.isEmpty() ? Optional.empty() : Optional.of(affordable.getLast());
        best.ifPresentOrElse(
                quote -> {
                    if (quotes.add(quote)) {
                        say(texts.budgets().fitsInstead(quote, n));
                    }
                },
                () -> quote(catalogue.cheapest().name(), area)
                        .filter(quote -> !quotes.contains(quote))
                        .ifPresent(quote -> say(texts.budgets().nothingFits(quote, n))));
    }

    private void recommend(Money budget, Recommendation found, List<Quote> affordable, boolean enough) {
        Quote quote = firmness(found.quote());
        quotes.add(quote);
        focus = Optional.of(quote.packageName());
        switch (found.fit()) {
            case Recommendation.Fit.WithinBudget(Money left) ->
                say(texts.budgets().fits(budget, quote, left, enough, n));
            case Recommendation.Fit.AboveBudget(Money missing) -> {
                if (affordable.isEmpty()) {
                    say(texts.budgets().isNotEnough(budget, quote, missing, n));
                } else {
                    Quote fitting = affordable.stream()
                            .filter(each -> each.total() instanceof Price.Fixed)
                            .reduce((_, dearer) -> dearer)
                            .orElse(affordable.getLast());
                    quotes.add(fitting);
                    say(texts.budgets().aboveBudget(budget, quote, missing, fitting, enough, n));
                }
            }
            case Recommendation.Fit.BelowCheapest(Money missing) ->
                say(texts.budgets().belowCheapest(budget, quote, missing, n));
        }
        suggest(new Suggestion.Included(quote.packageName()));
        suggestNeighbours(quote.packageName());
        suggest(new Suggestion.Consultation());
    }

    /** The areas that a sum is enough for, in at most three packages. */
    private void budgetAlone(Money budget, List<PackageName> names) {
        List<FinishingPackage> shown = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        List<PackageName> asked = names.isEmpty() ? usualOptions() : names;
        for (PackageName name : asked) {
            BigDecimal most = budget.zloty()
                    .divide(catalogue.get(name).pricePerSquareMetre().lowest().zloty(), 0, RoundingMode.DOWN);
            if (most.signum() > 0) {
                Area area = new Area(most);
                Area largest = catalogue.limits().accepted().largest();
                shown.add(catalogue.get(name));
                areas.add(area.compareTo(largest) > 0 ? largest : area);
            }
        }
        say(texts.budgets().areasFor(budget, shown, areas, n));
        focus = names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
        askForArea();
        suggestAreas();
    }

    private void withinRate(Money perSquareMetre) {
        FinishingPackage cheapest = catalogue.cheapest();
        if (perSquareMetre.isLessThan(cheapest.pricePerSquareMetre().lowest())) {
            say(texts.budgets().rateTooLow(perSquareMetre, cheapest, n));
            inFocus(cheapest);
        } else {
            FinishingPackage recommended = catalogue.get(catalogue.recommendedFor(perSquareMetre));
            say(texts.budgets().forRate(perSquareMetre, recommended, n));
            inFocus(recommended);
        }
        suggest(new Suggestion.CompareAll());
    }

    private void included(Optional<PackageName> name) {
        Optional<FinishingPackage> asked = name.map(catalogue::get);
        if (visitor.briefly()) {
            say(texts.scope().includedBriefly(asked, n));
            asked.ifPresent(this::inFocus);
            return;
        }
        say(texts.scope().included(asked, catalogue.included(), catalogue.terms(), n));
        asked.ifPresent(each -> {
            say(texts.packages().perks(each, n));
            inFocus(each);
        });
        say(texts.scope().extra(catalogue.extra(), n));
        name.ifPresentOrElse(
                found -> suggest(new Suggestion.PriceOf(found), new Suggestion.Durations()),
                () -> suggest(new Suggestion.CompareAll(), new Suggestion.Cheapest()));
    }

    private void extra(Optional<PackageName> name) {
        say(texts.scope().extra(catalogue.extra(), n));
        say(texts.scope().cabinet(withCabinet(), n));
        name.ifPresent(found -> focus = Optional.of(found));
        suggest(new Suggestion.CompareAll(), new Suggestion.Cheapest());
    }

    private void item(ScopeItem item, Optional<PackageName> name) {
        if (item == ScopeItem.BATHROOM_CABINET) {
            say(texts.scope().itemOnlyIn(item, withCabinet(), name, n));
        } else if (catalogue.included().contains(item)) {
            say(texts.scope().itemIncluded(item, name, n));
        } else if (catalogue.extra().contains(item)) {
            say(texts.scope().itemExtra(item, name, n));
            if (item == ScopeItem.FURNITURE) {
                say(texts.scope().cabinet(withCabinet(), n));
            }
        } else {
            say(texts.scope().itemUnknown(n));
        }
        name.ifPresent(found -> focus = Optional.of(found));
        suggest(name.or(() -> visitor.known().focus())
                .<Suggestion>map(Suggestion.Included::new)
                .orElseGet(Suggestion.CompareAll::new));
        suggest(new Suggestion.Extra());
    }

    private List<PackageName> withCabinet() {
        return catalogue.packages().stream()
                .filter(FinishingPackage::bathroomCabinet)
                .map(FinishingPackage::name)
                .toList();
    }

    private void visualisations(Optional<PackageName> name) {
        List<FinishingPackage> with = catalogue.packages().stream()
                .filter(FinishingPackage::hasVisualisations)
                .toList();
        Optional<FinishingPackage> asked = name.map(catalogue::get);
        boolean has = asked.filter(FinishingPackage::hasVisualisations).isPresent();
        if (has) {
            asked.ifPresent(each -> say(texts.scope().visualisationsOf(each, n)));
        } else {
            asked.ifPresent(each -> say(texts.scope().noVisualisations(each, n)));
            say(texts.scope().visualisations(with, n));
        }
        focus = name;
        suggest(new Suggestion.Show(with.getFirst().name()), new Suggestion.CompareAll());
    }

    private void duration(Stage stage, Optional<PackageName> name, Optional<Area> asked) {
        Optional<Area> area = asked.or(this::knownArea);
        Optional<Area> outside =
                area.filter(found -> !catalogue.limits().worksTimesHold().contains(found));
        if (stage != Stage.DESIGN) {
            outside.ifPresent(found -> say(texts.durations()
                    .durationIndividual(found, catalogue.limits().worksTimesHold(), n)));
        }
        name.ifPresentOrElse(
                found -> {
                    say(texts.durations().duration(catalogue.get(found), stage, n));
                    focus = Optional.of(found);
                },
                () -> say(texts.durations().durations(catalogue.packages(), stage, n)));
        boolean saidJustNow =
                visitor.known().topic().filter(CatalogueTopic::isAboutTime).isPresent();
        if (area.isEmpty() && stage != Stage.DESIGN && !saidJustNow) {
            say(texts.durations().durationsHold(catalogue.limits().worksTimesHold(), n));
        }
        name.ifPresentOrElse(
                found -> suggest(new Suggestion.PriceOf(found), new Suggestion.Included(found)),
                () -> suggest(new Suggestion.Show(catalogue.mostChosen()), new Suggestion.CompareAll()));
    }

    private void howMany(Perk perk, Optional<PackageName> name) {
        name.ifPresentOrElse(
                found -> {
                    say(texts.packages().perk(catalogue.get(found), perk, n));
                    focus = Optional.of(found);
                    suggest(new Suggestion.Included(found));
                },
                () -> say(texts.packages().perks(catalogue.packages(), perk, n)));
        suggest(new Suggestion.CompareAll());
    }

    private void reach(Optional<Place> place, List<Place> namesakes) {
        if (place.isEmpty()) {
            say(texts.reach().serviceArea(catalogue.serviceArea(), n));
            return;
        }
        Place asked = place.get();
        List<Coordinates> everywhere = Stream.concat(
                        Stream.of(asked.coordinates()),
                        namesakes.stream()
                                .filter(other -> asked.kind() == other.kind())
                                .map(Place::coordinates))
                .toList();
        switch (catalogue.serviceArea().coverageOf(everywhere)) {
            case Coverage.Within within -> say(texts.reach().within(asked, within, n));
            case Coverage.Beyond beyond -> say(texts.reach().beyond(asked, beyond, catalogue.serviceArea(), n));
            case Coverage.Unknown() -> say(texts.reach().uncertain(asked, catalogue.serviceArea(), n));
        }
        suggest(new Suggestion.Cheapest(), new Suggestion.Consultation());
    }

    private void negotiation() {
        say(texts.terms().negotiation(catalogue, n));
        suggest(new Suggestion.Cheapest(), new Suggestion.Consultation());
    }

    private void advice(Optional<Need> need, Optional<Area> asked) {
        Optional<Area> area = asked.or(this::knownArea);
        Optional<Money> budget = visitor.known().budget();
        if (area.isPresent() && budget.isPresent() && need.isEmpty() && isQuoted(area.get())) {
            catalogue
                    .recommend(budget.get(), area.get())
                    .ifPresent(found -> recommend(budget.get(), found, affordable(budget.get(), area.get()), false));
            return;
        }
        PackageName name = need.map(this::suited).orElse(catalogue.mostChosen());
        FinishingPackage advised = catalogue.get(name);
        say(texts.packages().advice(advised, need, name == catalogue.mostChosen(), n));
        inFocus(advised);
        area.flatMap(found -> quote(name, found))
                .ifPresentOrElse(
                        quote -> {
                            say(texts.prices().total(quote, catalogue.limits(), n));
                            quotes.add(quote);
                            askForBudget();
                        },
                        this::askForArea);
        suggest(new Suggestion.Included(name));
        suggestNeighbours(name);
    }

    private PackageName suited(Need need) {
        return switch (need) {
            case RENTAL, SMALL_FLAT, LITTLE_MONEY -> catalogue.cheapest().name();
            case FAMILY -> catalogue.mostChosen();
            case HIGH_STANDARD ->
                catalogue.dearestAtFixedPrice().map(FinishingPackage::name).orElse(catalogue.mostChosen());
        };
    }

    private void tooExpensive(Optional<PackageName> name) {
        FinishingPackage cheapest = catalogue.cheapest();
        Optional<PackageName> about = name.or(() -> visitor.known().focus());
        Optional<PackageName> cheaper = about.flatMap(PackageName::cheaper);
        if (about.isEmpty() || cheaper.isEmpty()) {
            say(texts.differences().alreadyCheapest(cheapest, catalogue.terms(), n));
            inFocus(cheapest);
        } else {
            FinishingPackage offered = catalogue.get(cheaper.get());
            say(texts.differences().cheaperThan(offered, catalogue.get(about.get()), n));
            inFocus(offered);
            knownArea().ifPresent(area -> {
                Optional<Quote> low = quote(offered.name(), area);
                Optional<Quote> high = quote(about.get(), area);
                if (low.isPresent() && high.isPresent()) {
                    say(texts.differences().cheaperThan(low.get(), high.get(), n));
                    quotes.add(low.get());
                }
            });
            suggest(new Suggestion.Compare(offered.name(), about.get()));
        }
        suggest(new Suggestion.Cheapest(), new Suggestion.Consultation());
    }

    /** The known area's total, or an example where no area is known. */
    private void totalOrExample(PackageName name) {
        Optional<Quote> quote = knownArea().flatMap(area -> quote(name, area));
        quote.ifPresentOrElse(
                found -> {
                    say(texts.prices().total(found, catalogue.limits(), n));
                    quotes.add(found);
                },
                () -> quote(name, EXAMPLE)
                        .ifPresent(example -> say(texts.prices().example(example, n))));
    }

    /** Says so, and asks about it, when the company does not quote such an area. */
    private boolean isQuoted(Area area) {
        if (catalogue.limits().accepted().contains(area)) {
            return true;
        }
        say(texts.prices().areaNotQuoted(area, catalogue.limits().accepted(), n));
        say(texts.prices().confirmArea(area, n));
        asks = Optional.of(CatalogueAnswer.Missing.AREA);
        return false;
    }

    private void askForArea() {
        if (visitor.mayAskForArea() && visitor.known().area().isEmpty()) {
            say(texts.prices().askArea(n));
            asks = Optional.of(CatalogueAnswer.Missing.AREA);
        }
    }

    private void askForBudget() {
        if (visitor.mayAskForBudget() && visitor.known().budget().isEmpty()) {
            say(texts.budgets().askBudget(n));
            asks = Optional.of(CatalogueAnswer.Missing.BUDGET);
        }
    }

    private Optional<Area> knownArea() {
        return visitor.known().area();
    }

    private Optional<Quote> quote(PackageName name, Area area) {
        return quotes(area).stream()
                .filter(quote -> quote.packageName() == name)
                .findFirst();
    }

    private List<Quote> quotes(Area area) {
        return catalogue.quotes(area).stream().map(this::firmness).toList();
    }

    private Quote firmness(Quote quote) {
        return visitor.developerState() ? quote : quote.asEstimate();
    }

    private List<Quote> affordable(Money budget, Area area) {
        return catalogue.affordable(budget, area).stream()
                .filter(quote -> !visitor.excluded().contains(quote.packageName()))
                .map(this::firmness)
                .toList();
    }

    /** All packages, or the three that show the span. */
    private List<Quote> options(Area area, boolean all) {
        List<PackageName> shown = usualOptions();
        return quotes(area).stream()
                .filter(quote -> all || shown.contains(quote.packageName()))
                .toList();
    }

    private List<PackageName> usualOptions() {
        return Stream.of(
                        Optional.of(catalogue.cheapest().name()),
                        Optional.of(catalogue.mostChosen()),
                        catalogue.dearestAtFixedPrice().map(FinishingPackage::name))
                .flatMap(Optional::stream)
                .filter(name -> !visitor.excluded().contains(name))
                .distinct()
                .toList();
    }

    /** At most two packages beside the quoted one. */
    private List<Quote> alternatives(Quote quote) {
        return Stream.of(
                        quote.packageName().cheaper(),
                        quote.packageName().dearer(),
                        quote.packageName().dearer().flatMap(PackageName::dearer))
                .flatMap(Optional::stream)
                .filter(name -> name != PackageName.INDYWIDUALNY || quote.packageName() == PackageName.PREMIUM)
                .filter(name -> !visitor.excluded().contains(name))
                .limit(MOST_OPTIONS - 1)
                .flatMap(name -> quote(name, quote.area()).stream())
                .toList();
    }

    private void suggestAreas() {
        USUAL_AREAS.forEach(area -> suggest(new Suggestion.SquareMetres(area)));
    }

    private void suggestNeighbours(PackageName name) {
        name.cheaper().filter(this::isOffered).ifPresent(next -> suggest(new Suggestion.Show(next)));
        name.dearer().filter(this::isOffered).ifPresent(next -> suggest(new Suggestion.Show(next)));
    }

    private boolean isOffered(PackageName name) {
        return !visitor.excluded().contains(name);
    }

    private void say(String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence);
        }
    }

    private void suggest(Suggestion... some) {
        suggestions.addAll(List.of(some));
    }

    private void inFocus(FinishingPackage shown) {
        packages.add(shown);
        focus = Optional.of(shown.name());
    }

    /** The topic and everything that makes it another question. */
    private String key(CatalogueQuestion question) {
        String detail = switch (question) {
            case CatalogueQuestion.ShowPackage(PackageName name) -> name.name();
            case CatalogueQuestion.Choose(PackageName name) -> "choice " + name;
            case CatalogueQuestion.Difference(PackageName one, PackageName other) -> one + " " + other;
            case CatalogueQuestion.Total total -> names(total.names()) + " " + area(total.area());
            case CatalogueQuestion.Totals totals ->
                names(totals.names())
                        + totals.areas().stream()
                                .map(each -> " " + each.squareMetres().toPlainString())
                                .collect(Collectors.joining());
            case CatalogueQuestion.Compare(List<PackageName> names) -> names(names);
            case CatalogueQuestion.Rate(List<PackageName> names) -> names(names);
            case CatalogueQuestion.WithinBudget budget ->
                names(budget.names()) + " " + area(budget.area()) + " "
                        + budget.budget().map(sum -> "" + sum.grosze()).orElse("");
            case CatalogueQuestion.WithinRate(Money rate) -> "" + rate.grosze();
            case CatalogueQuestion.WhatIsIncluded(Optional<PackageName> name) ->
                names(name.stream().toList());
            case CatalogueQuestion.WhatIsExtra(Optional<PackageName> name) ->
                names(name.stream().toList());
            case CatalogueQuestion.IsIncluded included ->
                names(included.name().stream().toList());
            case CatalogueQuestion.Visualisations(Optional<PackageName> name) ->
                names(name.stream().toList());
            case CatalogueQuestion.Duration duration ->
                names(duration.name().stream().toList()) + " " + area(duration.area());
            case CatalogueQuestion.HowMany howMany ->
                names(howMany.name().stream().toList());
            case CatalogueQuestion.Reach reach ->
                reach.place().map(place -> place.name().value()).orElse("");
            case CatalogueQuestion.Advice advice ->
                advice.need().map(Enum::name).orElse("") + " " + area(advice.area());
            case CatalogueQuestion.TooExpensive(Optional<PackageName> name) ->
                names(name.stream().toList());
            case CatalogueQuestion.Cheapest _,
                    CatalogueQuestion.Dearest _,
                    CatalogueQuestion.MostChosen _,
                    CatalogueQuestion.Overview _,
                    CatalogueQuestion.Warranty _,
                    CatalogueQuestion.MaterialsDiscount _,
                    CatalogueQuestion.Negotiation _,
                    CatalogueQuestion.Tax _,
                    CatalogueQuestion.AcceptedAreas _ -> "";
        };
        String whole = (CatalogueTopic.of(question) + ":" + detail).strip();
        return whole.substring(0, Math.min(whole.length(), MOST_KEY));
    }

    private static String names(List<PackageName> names) {
        return names.stream().map(Enum::name).collect(Collectors.joining("+"));
    }

    private String area(Optional<Area> asked) {
        return asked.or(this::knownArea)
                .map(found -> found.squareMetres().toPlainString())
                .orElse("");
    }
}
