package pl.novahouse.chatbot.llm.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.shared.CaseForms;
import pl.novahouse.chatbot.domain.shared.NamedPlace;

/**
 * The places of the list under their official names and under those that people use, with the forms of
 * {@code place-forms.tsv}, which were computed beforehand so that nothing need be declined at start.
 */
final class NamedPlaces {

    static final String FORMS = "place-forms.tsv";
    static final String ALIASES = "place-aliases.tsv";

    private final Map<String, CaseForms> forms = new HashMap<>();
    private final Set<String> placesWithNa;

    private NamedPlaces() {
        for (String[] row : TableFile.read(FORMS)) {
            forms.put(row[0], new CaseForms(row[0], row[1], row[2], row[3], row[4], row[5]));
        }
        placesWithNa = TableFile.read(PlaceDeclension.WITH_NA).stream()
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<NamedPlace> read() {
        return new NamedPlaces().all();
    }

    private List<NamedPlace> all() {
        Map<String, PlaceList.Entry> first = new HashMap<>();
        List<NamedPlace> named = new ArrayList<>();
        for (PlaceList.Entry entry : PlaceList.read()) {
            String name = entry.place().name().value();
            first.putIfAbsent(name, entry);
            named.add(named(entry, name));
        }
        for (String[] alias : TableFile.read(ALIASES)) {
            PlaceList.Entry entry = first.get(alias[1]);
            if (entry == null) {
                throw new IllegalStateException("an alias of no place: " + alias[0]);
            }
            named.add(named(entry, alias[0]));
        }
        return named;
    }

    private NamedPlace named(PlaceList.Entry entry, String name) {
        CaseForms known = forms.get(name);
        if (known == null) {
            throw new IllegalStateException("no forms of " + name + " in " + FORMS);
        }
        boolean na = placesWithNa.contains(entry.place().name().value());
        return new NamedPlace(entry.place(), known, entry.population(), na);
    }
}
