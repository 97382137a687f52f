package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.List;

/** Recognises the larger towns behind a slip of the finger ("Warszwa", "Gdnask") in words that no dictionary knows. */
final class MistypedTowns {

    private static final int SHORTEST = 5;
    private static final int POPULATION_FROM = 15_000;

    private MistypedTowns() {}

    /** The single-word forms, of the places given, that are at most one slip away from the word. */
    static List<PlaceForm> closeTo(Token word, List<IndexedPlace> places) {
        List<PlaceForm> close = new ArrayList<>();
        for (IndexedPlace place : places) {
            if (place.population() < POPULATION_FROM) {
                continue;
            }
            for (PlaceForm form : place.forms()) {
                if (form.words().size() == 1
                        && isSlip(word.folded(), Folding.fold(form.words().getFirst()))) {
                    close.add(form);
                }
            }
        }
        return close;
    }

    /** Whether the word may be a mistyped town at all. */
    static boolean isCandidate(Token word) {
        return word.isWord() && word.readings().isEmpty() && word.folded().length() >= SHORTEST;
    }

    private static boolean isSlip(String typed, String form) {
        return form.length() >= SHORTEST && EditDistance.isWithin(1, typed, form);
    }
}
