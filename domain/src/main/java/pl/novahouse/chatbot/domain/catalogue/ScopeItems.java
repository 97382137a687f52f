package pl.novahouse.chatbot.domain.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The single things that a package may hold, and the words that ask of them. */
final class ScopeItems {

    private static final Map<Cue, ScopeItem> ITEMS = items();

    /** What names a place or a whole rather than a thing. */
    private static final Set<Cue> GENERAL = Set.of(Cue.BATHROOM, Cue.DESIGN, Cue.MATERIALS, Cue.CABINET);

    /** What people count in though it is not. */
    private static final Set<Cue> UNINCLUDED = Set.of(Cue.SKIM_COAT, Cue.LAMPS, Cue.FURNITURE);

    private ScopeItems() {}

    static boolean anyIn(Clause clause) {
        return ITEMS.keySet().stream().anyMatch(clause::has);
    }

    static Optional<ScopeItem> firstIn(Clause clause) {
        return in(clause).findFirst().map(Map.Entry::getValue);
    }

    /** A second thing that the clause names beside the first. */
    static Optional<ScopeItem> another(Clause clause, ScopeItem first) {
        return in(clause)
                .filter(entry -> entry.getValue() != first && !GENERAL.contains(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /** What the clause counts in though no package holds it. */
    static Optional<ScopeItem> uncountedIn(Clause clause) {
        return in(clause)
                .filter(entry -> UNINCLUDED.contains(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static Stream<Map.Entry<Cue, ScopeItem>> in(Clause clause) {
        return ITEMS.entrySet().stream().filter(entry -> clause.has(entry.getKey()));
    }

    private static Map<Cue, ScopeItem> items() {
        Map<Cue, ScopeItem> items = new LinkedHashMap<>();
        items.put(Cue.SKIM_COAT, ScopeItem.SKIM_COAT);
        items.put(Cue.LAMPS, ScopeItem.LAMPS);
        items.put(Cue.CABINET, ScopeItem.BATHROOM_CABINET);
        items.put(Cue.FURNITURE, ScopeItem.FURNITURE);
        items.put(Cue.HANDLES, ScopeItem.HANDLES);
        items.put(Cue.DOORS, ScopeItem.DOORS);
        items.put(Cue.SKIRTING, ScopeItem.SKIRTING);
        items.put(Cue.TILES, ScopeItem.TILES);
        items.put(Cue.FLOORS, ScopeItem.FLOORS);
        items.put(Cue.FITTINGS, ScopeItem.FITTINGS);
        items.put(Cue.CERAMICS, ScopeItem.CERAMICS);
        items.put(Cue.PAINTING, ScopeItem.PAINTING);
        items.put(Cue.CLEANING, ScopeItem.FINAL_CLEANING);
        items.put(Cue.TRANSPORT, ScopeItem.TRANSPORT);
        items.put(Cue.COORDINATION, ScopeItem.COORDINATION);
        items.put(Cue.INSPECTION, ScopeItem.HANDOVER_INSPECTION);
        items.put(Cue.BATHROOM, ScopeItem.COMPLETE_BATHROOM);
        items.put(Cue.DESIGN, ScopeItem.PACKAGE_DESIGN);
        items.put(Cue.MATERIALS, ScopeItem.BUILDING_MATERIALS);
        return items;
    }
}
