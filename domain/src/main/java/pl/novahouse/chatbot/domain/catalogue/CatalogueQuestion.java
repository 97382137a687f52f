package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Place;

/**
 * Something that a visitor asks about packages and prices. Where packages are listed, an empty list means that none was
 * named; where an area or a budget is empty, what is known of the visitor counts.
 */
public sealed interface CatalogueQuestion {

    /** The cheapest package. */
    record Cheapest() implements CatalogueQuestion {}

    /** The dearest package. */
    record Dearest() implements CatalogueQuestion {}

    /** The package that clients choose most often. */
    record MostChosen() implements CatalogueQuestion {}

    /** What one package is. */
    record ShowPackage(PackageName name) implements CatalogueQuestion {}

    /** The visitor decided for a package. */
    record Choose(PackageName name) implements CatalogueQuestion {}

    /** What sets two packages apart. */
    record Difference(PackageName one, PackageName other) implements CatalogueQuestion {
        public Difference {
            if (one == other) {
                throw new IllegalArgumentException("a package does not differ from itself");
            }
        }
    }

    /** Which packages there are. */
    record Overview() implements CatalogueQuestion {}

    /** Packages beside each other; all of them when none is named. */
    record Compare(List<PackageName> names) implements CatalogueQuestion {
        public Compare {
            names = List.copyOf(names);
        }
    }

    /** What a whole flat costs; {@code all} asks for each package. */
    record Total(List<PackageName> names, Optional<Area> area, boolean all) implements CatalogueQuestion {
        public Total {
            names = List.copyOf(names);
        }
    }

    /** What flats of several areas cost, or one of which only the range is known; {@code together} asks for the sum. */
    record Totals(List<PackageName> names, List<Area> areas, boolean together) implements CatalogueQuestion {
        public Totals {
            names = List.copyOf(names);
            areas = List.copyOf(areas);
            if (areas.size() < 2) {
                throw new IllegalArgumentException("several areas are at least two");
            }
        }
    }

    /** What a square metre costs. */
    record Rate(List<PackageName> names) implements CatalogueQuestion {
        public Rate {
            names = List.copyOf(names);
        }
    }

    /** What a sum is good for; {@code enough} asks whether it suffices, for the named packages if there are any. */
    record WithinBudget(Optional<Money> budget, Optional<Area> area, List<PackageName> names, boolean enough)
            implements CatalogueQuestion {
        public WithinBudget {
            names = List.copyOf(names);
        }
    }

    /** What a sum per square metre is good for. */
    record WithinRate(Money perSquareMetre) implements CatalogueQuestion {}

    /** What a package holds. */
    record WhatIsIncluded(Optional<PackageName> name) implements CatalogueQuestion {}

    /** What costs extra. */
    record WhatIsExtra(Optional<PackageName> name) implements CatalogueQuestion {}

    /** Whether a package holds one thing. */
    record IsIncluded(ScopeItem item, Optional<PackageName> name) implements CatalogueQuestion {}

    /** Which packages have 3D visualisations, and of what. */
    record Visualisations(Optional<PackageName> name) implements CatalogueQuestion {}

    /** How long it takes. */
    record Duration(Stage stage, Optional<PackageName> name, Optional<Area> area) implements CatalogueQuestion {}

    /** How much of something a package gives. */
    record HowMany(Perk perk, Optional<PackageName> name) implements CatalogueQuestion {}

    /** Whether the company works in a place; where at all, when none is named. */
    record Reach(Optional<Place> place, List<Place> namesakes) implements CatalogueQuestion {
        public Reach {
            namesakes = List.copyOf(namesakes);
        }
    }

    /** The warranty on works. */
    record Warranty() implements CatalogueQuestion {}

    /** The discount on materials that every package holds. */
    record MaterialsDiscount() implements CatalogueQuestion {}

    /** A discount beyond the price list. */
    record Negotiation() implements CatalogueQuestion {}

    /** Whether prices are gross. */
    record Tax() implements CatalogueQuestion {}

    /** Which package to take. */
    record Advice(Optional<Need> need, Optional<Area> area) implements CatalogueQuestion {}

    /** The price is felt to be too high. */
    record TooExpensive(Optional<PackageName> name) implements CatalogueQuestion {}

    /** Which areas the company takes on. */
    record AcceptedAreas() implements CatalogueQuestion {}

    /** A part of the job that takes its own time. */
    enum Stage {
        DESIGN,
        WORKS,
        WHOLE
    }

    /** Something that packages give more or less of. */
    enum Perk {
        PRODUCTS,
        SWAPS,
        MEETINGS
    }

    /** What the property is to serve for. */
    enum Need {
        RENTAL,
        SMALL_FLAT,
        FAMILY,
        HIGH_STANDARD,
        LITTLE_MONEY
    }
}
