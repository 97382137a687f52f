package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Area;

/** The topics of catalogue answers: what "a w Premium?" repeats for another package. */
public final class CatalogueTopic {

    private static final String PREFIX = "catalogue.";
    private static final String ITEM = "item.";

    private CatalogueTopic() {}

    /** The topic that an answer to the question leaves behind. */
    public static String of(CatalogueQuestion question) {
        return PREFIX + tailOf(question);
    }

    /** The question of a topic asked again for a package; empty for topics that are not of one package. */
    static Optional<CatalogueQuestion> ask(String topic, PackageName name, Optional<Area> area) {
        return isOurs(topic) ? asked(tail(topic), Optional.of(name), area) : Optional.empty();
    }

    /** The question of a topic asked once more, of a package or of none. */
    static Optional<CatalogueQuestion> askAgain(String tail, Optional<PackageName> name) {
        return asked(tail, name, Optional.empty());
    }

    /** What stands behind the mark of our topics. */
    static String tail(String topic) {
        return topic.substring(PREFIX.length());
    }

    private static Optional<CatalogueQuestion> asked(String tail, Optional<PackageName> name, Optional<Area> area) {
        List<PackageName> names = name.map(List::of).orElse(List.of());
        if (tail.startsWith(ITEM)) {
            return Optional.of(
                    new CatalogueQuestion.IsIncluded(ScopeItem.valueOf(tail.substring(ITEM.length())), name));
        }
        return Optional.ofNullable(
                switch (tail) {
                    case "total" -> new CatalogueQuestion.Total(names, area, false);
                    case "rate" -> new CatalogueQuestion.Rate(names);
                    case "included" -> new CatalogueQuestion.WhatIsIncluded(name);
                    case "extra" -> new CatalogueQuestion.WhatIsExtra(name);
                    case "visualisations" -> new CatalogueQuestion.Visualisations(name);
                    case "duration.design", "duration.works", "duration.whole" ->
                        new CatalogueQuestion.Duration(stage(tail), name, area);
                    case "perk.products", "perk.swaps", "perk.meetings" ->
                        new CatalogueQuestion.HowMany(perk(tail), name);
                    case "warranty" -> new CatalogueQuestion.Warranty();
                    case "materials_discount" -> new CatalogueQuestion.MaterialsDiscount();
                    case "budget" -> new CatalogueQuestion.WithinBudget(Optional.empty(), area, names, true);
                    default -> null;
                });
    }

    /** Whether a bare number after such an answer is an area. */
    public static boolean isAboutPrice(String topic) {
        return topic.equals(PREFIX + "total")
                || topic.equals(PREFIX + "rate")
                || topic.equals(PREFIX + "budget")
                || topic.equals(PREFIX + "cheapest")
                || topic.equals(PREFIX + "within_rate")
                || topic.equals(PREFIX + "difference")
                || topic.equals(PREFIX + "comparison")
                || topic.equals(PREFIX + "overview")
                || topic.equals(PREFIX + "most_chosen")
                || topic.equals(PREFIX + "advice")
                || topic.equals(PREFIX + "too_expensive")
                || topic.equals(PREFIX + "package");
    }

    /** Whether the topic is something of which packages have more or less, or have it or not. */
    static boolean isOfAPackage(String topic) {
        return topic.startsWith(PREFIX + "perk.")
                || topic.startsWith(PREFIX + ITEM)
                || topic.startsWith(PREFIX + "duration.")
                || topic.equals(PREFIX + "visualisations");
    }

    /** Whether the topic is one package rather than what all of them have. */
    static boolean isOfOnePackage(String topic) {
        return topic.equals(PREFIX + "package")
                || topic.equals(PREFIX + "total")
                || topic.equals(PREFIX + "rate")
                || topic.equals(PREFIX + "included")
                || topic.equals(PREFIX + "cheapest")
                || topic.equals(PREFIX + "most_chosen")
                || topic.equals(PREFIX + "too_expensive")
                || topic.equals(PREFIX + "advice");
    }

    /** Whether the topic is what a sum is good for. */
    public static boolean isAboutBudget(String topic) {
        return isOf(topic, "budget");
    }

    /** Whether the topic is how long something takes. */
    public static boolean isAboutTime(String topic) {
        return isOf(topic, "duration.");
    }

    /** Whether the topic is one of ours and begins so. */
    static boolean isOf(String topic, String beginning) {
        return topic.startsWith(PREFIX + beginning);
    }

    static boolean isOurs(String topic) {
        return topic.startsWith(PREFIX);
    }

    private static String tailOf(CatalogueQuestion question) {
        return switch (question) {
            case CatalogueQuestion.Cheapest _ -> "cheapest";
            case CatalogueQuestion.Dearest _ -> "dearest";
            case CatalogueQuestion.MostChosen _ -> "most_chosen";
            case CatalogueQuestion.ShowPackage _, CatalogueQuestion.Choose _ -> "package";
            case CatalogueQuestion.Difference _ -> "difference";
            case CatalogueQuestion.Overview _ -> "overview";
            case CatalogueQuestion.Compare _ -> "comparison";
            case CatalogueQuestion.Total _, CatalogueQuestion.Totals _ -> "total";
            case CatalogueQuestion.Rate _ -> "rate";
            case CatalogueQuestion.WithinBudget _ -> "budget";
            case CatalogueQuestion.WithinRate _ -> "within_rate";
            case CatalogueQuestion.WhatIsIncluded _ -> "included";
            case CatalogueQuestion.WhatIsExtra _ -> "extra";
            case CatalogueQuestion.IsIncluded(ScopeItem item, Optional<PackageName> _) -> ITEM + item.name();
            case CatalogueQuestion.Visualisations _ -> "visualisations";
            case CatalogueQuestion.Duration(CatalogueQuestion.Stage stage, Optional<PackageName> _, Optional<Area> _) ->
                switch (stage) {
                    case DESIGN -> "duration.design";
                    case WORKS -> "duration.works";
                    case WHOLE -> "duration.whole";
                };
            case CatalogueQuestion.HowMany(CatalogueQuestion.Perk perk, Optional<PackageName> _) ->
                switch (perk) {
                    case PRODUCTS -> "perk.products";
                    case SWAPS -> "perk.swaps";
                    case MEETINGS -> "perk.meetings";
                };
            case CatalogueQuestion.Reach _ -> "reach";
            case CatalogueQuestion.Warranty _ -> "warranty";
            case CatalogueQuestion.MaterialsDiscount _ -> "materials_discount";
            case CatalogueQuestion.Negotiation _ -> "negotiation";
            case CatalogueQuestion.Tax _ -> "tax";
            case CatalogueQuestion.Advice _ -> "advice";
            case CatalogueQuestion.TooExpensive _ -> "too_expensive";
            case CatalogueQuestion.AcceptedAreas _ -> "accepted_areas";
        };
    }

    private static CatalogueQuestion.Stage stage(String tail) {
        return switch (tail) {
            case "duration.design" -> CatalogueQuestion.Stage.DESIGN;
            case "duration.works" -> CatalogueQuestion.Stage.WORKS;
            default -> CatalogueQuestion.Stage.WHOLE;
        };
    }

    private static CatalogueQuestion.Perk perk(String tail) {
        return switch (tail) {
            case "perk.products" -> CatalogueQuestion.Perk.PRODUCTS;
            case "perk.swaps" -> CatalogueQuestion.Perk.SWAPS;
            default -> CatalogueQuestion.Perk.MEETINGS;
        };
    }
}
