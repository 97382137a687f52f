package pl.novahouse.chatbot.llm.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Gender;

/** The known first names with their gender, found also when typed without capitals and diacritics. */
final class FirstNames {

    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, String> byFolded = new HashMap<>();

    FirstNames(List<String[]> rows) {
        for (String[] row : rows) {
            genders.put(row[0], row[1].equals("f") ? Gender.FEMININE : Gender.MASCULINE);
            byFolded.merge(Folding.fold(row[0]), row[0], FirstNames::plainer);
        }
    }

    static FirstNames ofResource() {
        return new FirstNames(TableFile.read("first-names.tsv"));
    }

    /** Of two names that differ by diacritics only, the one with fewer of them. */
    private static String plainer(String one, String other) {
        return Folding.fold(one).equals(one.toLowerCase(Locale.ROOT)) ? one : other;
    }

    /** The gender of a name in its proper spelling. */
    Optional<Gender> gender(String name) {
        return Optional.ofNullable(genders.get(name));
    }

    /** The proper spelling of a name in the nominative, typed in any case and, if at all, without diacritics. */
    Optional<String> properSpelling(String typed) {
        String capitalised = Spelling.capitalised(typed);
        if (genders.containsKey(capitalised)) {
            return Optional.of(capitalised);
        }
        String folded = Folding.fold(typed);
        boolean unmarked = folded.equals(typed.toLowerCase(Locale.ROOT));
        return unmarked ? Optional.ofNullable(byFolded.get(folded)) : Optional.empty();
    }
}
