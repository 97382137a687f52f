package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.PlaceNameParadigms.Agreement;

/** Declines the names of places, of one word or several: nouns by a choice among paradigms, adjectives by agreement. */
public final class PlaceNameGrammar {

    private static final Set<String> PREPOSITIONS = Set.of("nad", "pod", "na", "koło", "w", "k", "przy", "za");

    private static final List<String> ADJECTIVE_ENDINGS = List.of("ski", "cki", "dzki", "zki");

    private static final Set<String> ADJECTIVES = Set.of(
            "nowy",
            "stary",
            "wielki",
            "mały",
            "dolny",
            "górny",
            "biały",
            "czarny",
            "zielony",
            "jeleni",
            "dobry",
            "wysoki",
            "suchy",
            "długi",
            "łysy",
            "krzywy",
            "kościelny",
            "pierwszy",
            "drugi",
            "duży",
            "główny",
            "leśny",
            "środkowy",
            "południowy",
            "północny",
            "morski",
            "kamienny",
            "babi",
            "psi",
            "święty",
            "graniczny",
            "królewski",
            "panieński",
            "czerwony",
            "żabi",
            "kobyli",
            "podgórny",
            "bankowy",
            "prądny",
            "babski",
            "krajeński",
            "średni",
            "lipowy",
            "dziadowy",
            "tłusty",
            "kalwaryjny",
            "mokry",
            "czysty",
            "piaskowy",
            "zły",
            "saski",
            "biskupi",
            "jastrzębi",
            "murowany",
            "stalowy",
            "fabryczny",
            "górniczy",
            "letniskowy",
            "szlachecki",
            "rycerski",
            "węgierski",
            "zimny",
            "ciemny",
            "jasny",
            "wesoły",
            "kozi",
            "niski",
            "głęboki",
            "szeroki",
            "żelazny",
            "cichy");

    private final ParadigmChoice choice;

    public PlaceNameGrammar(ParadigmChoice choice) {
        this.choice = choice;
    }

    /** Chooses the paradigm of a noun, by a dictionary or a table of exceptions. */
    @FunctionalInterface
    public interface ParadigmChoice {

        /** The right one of the candidates, which are in order of likelihood, or another paradigm known better. */
        CaseForms choose(String noun, List<CaseForms> candidates);

        /** Chooses what is likeliest. */
        static ParadigmChoice likeliest() {
            return (noun, candidates) -> candidates.getFirst();
        }
    }

    /** The name in all its cases. */
    public CaseForms decline(String name) {
        List<String> words = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        split(name, words, marks);
        CaseForms declined = null;
        boolean fixed = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            fixed = fixed || (i > 0 && isFixed(word));
            CaseForms forms = fixed ? CaseForms.indeclinable(word) : part(words, i);
            declined = declined == null ? forms : declined.joined(marks.get(i - 1), forms);
        }
        return declined == null ? CaseForms.indeclinable(name) : declined;
    }

    private static boolean isFixed(String word) {
        return PREPOSITIONS.contains(word) || word.endsWith("skiego") || word.endsWith("ckiego");
    }

    private static void split(String name, List<String> words, List<String> marks) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == '-') {
                if (i > start) {
                    words.add(name.substring(start, i));
                    marks.add(i == name.length() ? "" : name.substring(i, i + 1));
                }
                start = i + 1;
            }
        }
    }

    private CaseForms part(List<String> words, int index) {
        String word = words.get(index);
        if (words.size() > 1 && isAdjective(word)) {
            return PlaceNameParadigms.ofAdjective(word, agreementOf(words, word));
        }
        List<CaseForms> candidates = PlaceNameParadigms.ofNoun(word);
        if (endsInConsonant(word) && hasFeminineAdjective(words)) {
            return choice.choose(word, List.of(candidates.getLast()));
        }
        return choice.choose(word, candidates);
    }

    private static boolean hasFeminineAdjective(List<String> words) {
        return words.stream().anyMatch(word -> word.endsWith("a") && isAdjective(word));
    }

    private static Agreement agreementOf(List<String> words, String adjective) {
        return switch (adjective.charAt(adjective.length() - 1)) {
            case 'a' -> Agreement.FEMININE;
            case 'e' -> agreementInE(words);
            default -> Agreement.MASCULINE;
        };
    }

    private static Agreement agreementInE(List<String> words) {
        for (String word : words) {
            if (!isAdjective(word)) {
                return isNeuterNoun(word) ? Agreement.NEUTER : Agreement.PLURAL;
            }
        }
        return Agreement.NEUTER_NAME;
    }

    private static boolean isNeuterNoun(String word) {
        return word.endsWith("o")
                || word.endsWith("le")
                || word.endsWith("rze")
                || word.endsWith("że")
                || word.endsWith("cie")
                || word.endsWith("nie")
                || word.endsWith("sie");
    }

    private static boolean endsInConsonant(String word) {
        return !Stem.isVowel(word.charAt(word.length() - 1));
    }

    private static boolean isAdjective(String word) {
        String masculine = masculineOf(word.toLowerCase(Locale.ROOT));
        if (ADJECTIVES.contains(masculine)) {
            return true;
        }
        for (String ending : ADJECTIVE_ENDINGS) {
            if (masculine.endsWith(ending) && masculine.length() > ending.length() + 1) {
                return true;
            }
        }
        return false;
    }

    private static String masculineOf(String word) {
        String stem = word.substring(0, word.length() - 1);
        boolean soft = stem.endsWith("i");
        return switch (word.charAt(word.length() - 1)) {
            case 'a' -> soft ? stem : stem + (stem.endsWith("k") || stem.endsWith("g") ? "i" : "y");
            case 'e' -> soft ? stem : stem + "y";
            default -> word;
        };
    }
}
