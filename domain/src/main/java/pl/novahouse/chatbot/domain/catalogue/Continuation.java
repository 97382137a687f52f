package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion.Stage;
import pl.novahouse.chatbot.domain.shared.Fragment;

/** What a fragment asks after an answer of the catalogue; nothing where the catalogue has no more to say. */
final class Continuation {

    /** What is said of one package or several, so that its contents, its price and its time may be asked next. */
    private static final Set<String> OF_PACKAGES = Set.of(
            "total",
            "rate",
            "budget",
            "within_rate",
            "cheapest",
            "dearest",
            "most_chosen",
            "advice",
            "too_expensive",
            "package",
            "difference",
            "comparison",
            "overview",
            "visualisations",
            "included",
            "extra");

    private final CatalogueContext context;
    private final String topic;

    private Continuation(CatalogueContext context, String topic) {
        this.context = context;
        this.topic = topic;
    }

    static Optional<CatalogueQuestion> of(Fragment fragment, CatalogueContext context) {
        return context.topic()
                .filter(CatalogueTopic::isOurs)
                .flatMap(topic -> new Continuation(context, CatalogueTopic.tail(topic)).asked(fragment));
    }

    private Optional<CatalogueQuestion> asked(Fragment fragment) {
        return switch (fragment) {
            case SHORTER, REPHRASED, AGAIN -> same();
            case WHY -> reason();
            case COST -> isThing() || topic.contains("discount") || topic.equals("negotiation") ? same() : price();
            case DURATION -> duration();
            case IN_PRICE -> isThing() || isAmount() || topic.equals("warranty") ? same() : Optional.of(included());
            case CONTENT -> isOfPackages() || isAmount() ? Optional.of(included()) : Optional.empty();
            case MORE -> more();
            case INDIFFERENT -> Optional.empty();
        };
    }

    /** The question that was just answered. */
    private Optional<CatalogueQuestion> same() {
        List<PackageName> pair = pair();
        return switch (topic) {
            case "cheapest" -> Optional.of(new CatalogueQuestion.Cheapest());
            case "dearest" -> Optional.of(new CatalogueQuestion.Dearest());
            case "most_chosen" -> Optional.of(new CatalogueQuestion.MostChosen());
            case "overview" -> Optional.of(new CatalogueQuestion.Overview());
            case "comparison" -> Optional.of(new CatalogueQuestion.Compare(List.of()));
            case "difference" ->
                pair.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new CatalogueQuestion.Difference(pair.getFirst(), pair.getLast()));
            case "total" -> price();
            case "included" -> Optional.of(included());
            case "extra" -> Optional.of(new CatalogueQuestion.WhatIsExtra(context.focus()));
            case "tax" -> Optional.of(new CatalogueQuestion.Tax());
            case "negotiation" -> Optional.of(new CatalogueQuestion.Negotiation());
            case "accepted_areas" -> Optional.of(new CatalogueQuestion.AcceptedAreas());
            case "advice" -> Optional.of(new CatalogueQuestion.Advice(Optional.empty(), Optional.empty()));
            case "budget" ->
                Optional.of(new CatalogueQuestion.WithinBudget(Optional.empty(), Optional.empty(), List.of(), false));
            case "package" -> context.focus().map(CatalogueQuestion.ShowPackage::new);
            case "too_expensive" -> context.focus().flatMap(this::difference);
            default -> CatalogueTopic.askAgain(topic, context.focus());
        };
    }

    /** A higher price is explained by what it gives, a lower one by what it leaves out; other reasons are not ours. */
    private Optional<CatalogueQuestion> reason() {
        List<PackageName> pair = pair();
        if (topic.equals("difference") && !pair.isEmpty()) {
            return Optional.of(new CatalogueQuestion.Difference(pair.getFirst(), pair.getLast()));
        }
        boolean ofPrice =
                isOfPackages() && !Set.of("included", "extra", "visualisations").contains(topic);
        return ofPrice ? context.focus().flatMap(this::difference) : Optional.empty();
    }

    private Optional<CatalogueQuestion> difference(PackageName name) {
        boolean downwards = topic.equals("too_expensive") || name.cheaper().isEmpty();
        return (downwards ? name.dearer() : name.cheaper())
                .map(other -> downwards
                        ? new CatalogueQuestion.Difference(name, other)
                        : new CatalogueQuestion.Difference(other, name));
    }

    private Optional<CatalogueQuestion> price() {
        List<PackageName> names = topic.equals("difference")
                ? pair()
                : context.focus().map(List::of).orElse(List.of());
        return Optional.of(new CatalogueQuestion.Total(names, Optional.empty(), false));
    }

    private Optional<CatalogueQuestion> duration() {
        if (topic.equals("warranty") || topic.startsWith("duration.")) {
            return same();
        }
        return isOfPackages() || isAmount() || isThing()
                ? Optional.of(new CatalogueQuestion.Duration(
                        topic.equals("item.PACKAGE_DESIGN") ? Stage.DESIGN : Stage.WHOLE,
                        context.focus(),
                        Optional.empty()))
                : Optional.empty();
    }

    private CatalogueQuestion included() {
        return new CatalogueQuestion.WhatIsIncluded(context.focus());
    }

    private Optional<CatalogueQuestion> more() {
        if (topic.equals("included")) {
            return Optional.of(new CatalogueQuestion.WhatIsExtra(context.focus()));
        }
        return (isOfPackages() || isAmount()) && context.focus().isPresent()
                ? Optional.of(included())
                : Optional.empty();
    }

    private List<PackageName> pair() {
        return context.shown().size() == 2 ? context.shown() : List.of();
    }

    private boolean isOfPackages() {
        return OF_PACKAGES.contains(topic);
    }

    private boolean isThing() {
        return topic.startsWith("item.");
    }

    private boolean isAmount() {
        return topic.startsWith("perk.") || topic.startsWith("duration.") || topic.equals("visualisations");
    }
}
