package pl.novahouse.chatbot.domain.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named place and the beginning that all its forms share; the forms are cut into words when first looked at. */
final class IndexedPlace {

    private static final int INITIALS = 2;

    private final NamedPlace named;
    private final String stem;
    private volatile @Nullable List<PlaceForm> forms;

    IndexedPlace(NamedPlace named) {
        this.named = named;
        this.stem = sharedStem(named.forms());
    }

    /** The folded letters that the first word of every form begins with. */
    String stem() {
        return stem;
    }

    int population() {
        return named.population();
    }

    List<PlaceForm> forms() {
        List<PlaceForm> known = forms;
        if (known == null) {
            known = PlaceForm.of(named);
            forms = known;
        }
        return known;
    }

    /** The first letters of a folded word: what the index is kept by. */
    static String initials(String folded) {
        return folded.length() <= INITIALS ? folded : folded.substring(0, INITIALS);
    }

    private static String sharedStem(CaseForms forms) {
        String shared = Folding.fold(firstWord(forms.nominative()));
        for (GrammaticalCase grammaticalCase : GrammaticalCase.values()) {
            String form = forms.in(grammaticalCase);
            shared = shared.substring(0, sharedLength(shared, form));
        }
        if (shared.length() < INITIALS) {
            throw new IllegalArgumentException("the forms of " + forms.nominative() + " share too little");
        }
        return shared;
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    private static int sharedLength(String shared, String form) {
        int length = 0;
        while (length < shared.length()
                && length < form.length()
                && shared.charAt(length) == Folding.fold(form.charAt(length))) {
            length++;
        }
        return length;
    }
}
