package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases to be found in a text by their folded words: {@code "nie podawal*"} is the word "nie" and any word that begins
 * with "podawal"; {@code "usun|skasuj"} is either word; {@code "?moj"} may be missing. Looking at one position costs
 * no more the more phrases there are.
 */
public final class Phrases {

    private static final int SPARSENESS = 4;

    /** An open hash table: what the words that a phrase may begin with begin with, 0 where nothing is. */
    private final int[] keys;

    /** The phrases to be tried for each of the keys. */
    private final List<List<Phrase>> phrases;

    private Phrases(Map<Integer, List<Phrase>> byKey) {
        this.keys = new int[Integer.highestOneBit(byKey.size()) * SPARSENESS];
        List<List<Phrase>> table = new ArrayList<>(Collections.nCopies(keys.length, List.of()));
        byKey.forEach((key, beginning) -> {
            int slot = slot(key);
            keys[slot] = key;
            table.set(slot, List.copyOf(beginning));
        });
        this.phrases = List.copyOf(table);
    }

    /** Phrases written as above, their words parted by single spaces; at least one word of each must be there. */
    public static Phrases of(String... phrases) {
        Map<Integer, List<Phrase>> byKey = new HashMap<>();
        for (String written : phrases) {
            Phrase phrase = Phrase.parse(written);
            phrase.keys()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(phrase));
        }
        return new Phrases(byKey);
    }

    /** The position after the longest phrase that begins at a position, or -1. */
    public int endAt(FoldedWords text, int position) {
        int longest = -1;
        for (Phrase phrase : beginningWith(text.word(position))) {
            longest = Math.max(longest, phrase.endAt(0, text, position));
        }
        return longest;
    }

    /** The position after the longest phrase that begins at a position of the words, or -1. */
    public int endAt(List<Token> words, int position) {
        return endAt(FoldedWords.of(words), position);
    }

    /** Whether a phrase begins at the position. */
    public boolean at(FoldedWords text, int position) {
        return endAt(text, position) >= 0;
    }

    /** Whether one of the phrases occurs anywhere among the words. */
    public boolean in(List<Token> words) {
        return in(FoldedWords.of(words), 0, words.size());
    }

    /** Whether a phrase lies wholly in the stretch. */
    public boolean in(FoldedWords text, int from, int to) {
        return first(text, from, to) >= 0;
    }

    /** Where the first phrase begins that lies wholly in the stretch, or -1. */
    public int first(FoldedWords text, int from, int to) {
        for (int position = Math.max(from, 0); position < to; position++) {
            int end = endAt(text, position);
            if (end >= 0 && end <= to) {
                return position;
            }
        }
        return -1;
    }

    /** Where the last phrase begins that lies wholly in the stretch, or -1. */
    public int last(FoldedWords text, int from, int to) {
        for (int position = to - 1; position >= Math.max(from, 0); position--) {
            int end = endAt(text, position);
            if (end >= 0 && end <= to) {
                return position;
            }
        }
        return -1;
    }

    private List<Phrase> beginningWith(String word) {
        return phrases.get(slot(key(word)));
    }

    /** The slot that holds the key, or the free one where it would be. */
    private int slot(int key) {
        int slot = (key ^ (key >>> (Character.SIZE - 3))) & (keys.length - 1);
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** The first two letters as one number; a word of one letter has a number of its own. */
    private static int key(String word) {
        return switch (word.length()) {
            case 0 -> 0;
            case 1 -> word.charAt(0);
            default -> (word.charAt(0) << Character.SIZE) | word.charAt(1);
        };
    }

    private record Phrase(List<Element> elements) {

        static Phrase parse(String written) {
            return new Phrase(
                    List.of(written.split(" ", -1)).stream().map(Element::parse).toList());
        }

        /** The keys of the words that it may begin with, those after optional ones included. */
        Set<Integer> keys() {
            Set<Integer> keys = new HashSet<>();
            for (Element element : elements) {
                element.alternatives().forEach(alternative -> keys.add(key(letters(alternative))));
                if (!element.optional()) {
                    break;
                }
            }
            return keys;
        }

        private static String letters(String alternative) {
            return alternative.endsWith("*") ? alternative.substring(0, alternative.length() - 1) : alternative;
        }

        int endAt(int element, FoldedWords text, int position) {
            if (element == elements.size()) {
                return position;
            }
            Element next = elements.get(element);
            if (next.matches(text.word(position))) {
                int end = endAt(element + 1, text, position + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return next.optional() ? endAt(element + 1, text, position) : -1;
        }
    }

    private record Element(List<String> alternatives, boolean optional) {

        static Element parse(String written) {
            boolean optional = written.startsWith("?");
            return new Element(List.of((optional ? written.substring(1) : written).split("\\|", -1)), optional);
        }

        boolean matches(String word) {
            for (String alternative : alternatives) {
                int last = alternative.length() - 1;
                boolean beginning = alternative.charAt(last) == '*';
                if (beginning ? word.regionMatches(0, alternative, 0, last) : word.equals(alternative)) {
                    return true;
                }
            }
            return false;
        }
    }
}
