package pl.novahouse.chatbot.domain.shared;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of people who may be spoken of in a text, in all forms that Polish gives them. */
public final class KnownNames {

    private static final int SHORTEST = 3;
    private static final KnownNames NONE = new KnownNames(Set.of());

    private final Set<String> folded;

    private KnownNames(Set<String> folded) {
        this.folded = folded;
    }

    public static KnownNames none() {
        return NONE;
    }

    /**
     * @param names first names and surnames in the nominative, alone or together ("Anna Nowak-Kowalska"); words of
     *     fewer than three letters are left out, for they are too often something else
     */
    public static KnownNames of(Collection<String> names) {
        Set<String> forms = new HashSet<>();
        for (String name : names) {
            for (String word : name.strip().split("[\\s-]+", -1)) {
                if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
                    forms.addAll(NameForms.of(Folding.fold(word)));
                }
            }
        }
        return forms.isEmpty() ? NONE : new KnownNames(Set.copyOf(forms));
    }

    public static KnownNames of(String... names) {
        return of(List.of(names));
    }

    /** Whether the word, in any case and with or without diacritics, is one of the names. */
    boolean hold(String word) {
        return folded.contains(Folding.fold(word));
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }
}
