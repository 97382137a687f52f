package pl.novahouse.chatbot.llm.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.shared.CaseForms;
import pl.novahouse.chatbot.domain.shared.PlaceNameGrammar;
import pl.novahouse.chatbot.domain.shared.PlacePrepositions;
import pl.novahouse.chatbot.domain.shared.TownForms;

/** Declines the names of places: by the table of exceptions, by what the dictionary confirms, by rule. */
final class PlaceDeclension {

    static final String WITH_NA = "places-with-na.tsv";

    private final Map<String, CaseForms> exceptions;
    private final Set<String> placesWithNa;
    private final PlaceNameGrammar grammar;

    PlaceDeclension(Dictionary dictionary, List<String[]> exceptions, List<String[]> placesWithNa) {
        this.exceptions = forms(exceptions);
        this.placesWithNa = placesWithNa.stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
        DictionaryChoice known = new DictionaryChoice(dictionary);
        this.grammar = new PlaceNameGrammar((noun, candidates) -> {
            CaseForms exception = this.exceptions.get(noun);
            return exception == null ? known.choose(noun, candidates) : exception;
        });
    }

    static PlaceDeclension of(Dictionary dictionary) {
        return new PlaceDeclension(dictionary, TableFile.read("place-exceptions.tsv"), TableFile.read(WITH_NA));
    }

    private static Map<String, CaseForms> forms(List<String[]> rows) {
        Map<String, CaseForms> forms = new HashMap<>();
        for (String[] row : rows) {
            forms.put(row[0], new CaseForms(row[0], row[1], row[2], row[3], row[4], row[5]));
        }
        return Map.copyOf(forms);
    }

    CaseForms decline(String name) {
        CaseForms exception = exceptions.get(name);
        return exception == null ? grammar.decline(name) : exception;
    }

    TownForms withPrepositions(String name) {
        CaseForms forms = decline(name);
        String inside =
                placesWithNa.contains(name) ? "na " + forms.locative() : PlacePrepositions.inside(forms.locative());
        String from = PlacePrepositions.from(forms.genitive());
        return new TownForms(name, forms.genitive(), forms.locative(), inside, from);
    }
}
