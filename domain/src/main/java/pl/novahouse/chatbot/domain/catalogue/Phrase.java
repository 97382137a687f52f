package pl.novahouse.chatbot.domain.catalogue;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.shared.EditDistance;
import pl.novahouse.chatbot.domain.shared.Phrases;
import pl.novahouse.chatbot.domain.shared.Token;

/**
 * A sequence of folded words to be found in a text, small words between them allowed. A word ending in {@code *} is the
 * beginning of a word; one slip of the finger is forgiven in words of six letters and more that may be misspelled.
 * This leniency suits hints that are weighed against one another; what a profile or a consent is made of is told by
 * {@link Phrases}, which are exact.
 */
final class Phrase {

    private static final Set<String> FILLERS = Set.of(
            "mi", "to", "by", "sie", "bede", "mnie", "nam", "taki", "ten", "ta", "tam", "jest", "u", "was", "panstwa",
            "w", "sumie", "bedzie", "on", "ona", "ono", "te", "tego", "tej", "go", "a", "the", "is", "it", "does", "do",
            "tak", "mniej", "wiecej", "moze", "pan", "pani");
    private static final int MOST_FILLERS = 2;
    private static final int TYPO_FROM = 6;

    private final List<Word> words;

    private Phrase(List<Word> words) {
        this.words = words;
    }

    static Phrase of(String pattern) {
        return new Phrase(Stream.of(pattern.split(" ", -1)).map(Word::of).toList());
    }

    /** The letter that the first word begins with, also when it is misspelled. */
    char initial() {
        return words.getFirst().letters.charAt(0);
    }

    /** Whether some word of the phrase is exactly the word, or the beginning of it. */
    boolean holds(String word) {
        return words.stream().anyMatch(each -> each.isExactly(word));
    }

    /**
     * Where the phrase ends that begins with the token at the position, at most {@code to}; -1 when there is none.
     *
     * @param misspelled the positions of tokens that may be misspelled
     */
    int endFrom(List<Token> tokens, int position, int to, BitSet misspelled) {
        if (!matches(0, tokens, position, misspelled)) {
            return -1;
        }
        int at = position + 1;
        for (int i = 1; i < words.size(); i++) {
            int fillers = 0;
            while (at < to
                    && !matches(i, tokens, at, misspelled)
                    && fillers < MOST_FILLERS
                    && FILLERS.contains(tokens.get(at).folded())) {
                at++;
                fillers++;
            }
            if (at >= to || !matches(i, tokens, at, misspelled)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private boolean matches(int word, List<Token> tokens, int at, BitSet misspelled) {
        String typed = tokens.get(at).folded();
        return words.get(word).isExactly(typed)
                || (misspelled.get(at) && words.get(word).isMisspelledAs(typed));
    }

    private record Word(String letters, boolean isBeginning) {

        static Word of(String pattern) {
            return pattern.endsWith("*")
                    ? new Word(pattern.substring(0, pattern.length() - 1), true)
                    : new Word(pattern, false);
        }

        boolean isExactly(String word) {
            return isBeginning ? word.startsWith(letters) : word.equals(letters);
        }

        boolean isMisspelledAs(String word) {
            return letters.length() >= TYPO_FROM
                    && word.length() >= TYPO_FROM
                    && word.charAt(0) == letters.charAt(0)
                    && isSlipOf(word);
        }

        private boolean isSlipOf(String word) {
            if (word.length() < letters.length() - 1) {
                return false;
            }
            if (!isBeginning) {
                return EditDistance.isWithin(1, word, letters);
            }
            for (int length = letters.length() - 1; length <= letters.length() + 1; length++) {
                if (length <= word.length() && EditDistance.isWithin(1, word.substring(0, length), letters)) {
                    return true;
                }
            }
            return false;
        }
    }
}
