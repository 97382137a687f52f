package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases to be found in a text by its folded words: {@code "nie podawal*"} is the word "nie" and any word that begins
 * with "podawal"; {@code "usun|skasuj"} is either word; {@code "?moj"} may be missing. Looking at one position costs
 * no more the more phrases there are.
 */
public final class Phrases {

    private static final int KEY_LENGTH = 2;

    private final Map<String, List<List<Element>>> byBeginning = new HashMap<>();

    private Phrases() {}

    /** Phrases written as above, their words parted by single spaces; the first word of a phrase is never optional. */
    public static Phrases of(String... phrases) {
        Phrases all = new Phrases();
        for (String phrase : phrases) {
            List<Element> elements = new ArrayList<>();
            for (String element : phrase.split(" ")) {
                elements.add(Element.parse(element));
            }
            elements.getFirst().alternatives().stream()
                    .map(Phrases::key)
                    .distinct()
                    .forEach(key -> all.byBeginning
                            .computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(elements));
        }
        return all;
    }

    /** The position after the longest phrase that begins at a position of the words, or -1. */
    public int endAt(List<Token> words, int position) {
        int longest = -1;
        for (List<Element> phrase :
                byBeginning.getOrDefault(key(words.get(position).folded()), List.of())) {
            longest = Math.max(longest, endAt(phrase, 0, words, position));
        }
        return longest;
    }

    /** Whether one of the phrases occurs anywhere among the words. */
    public boolean in(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            if (endAt(words, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int endAt(List<Element> phrase, int element, List<Token> words, int position) {
        if (element == phrase.size()) {
            return position;
        }
        Element next = phrase.get(element);
        if (position < words.size() && next.matches(words.get(position).folded())) {
            int end = endAt(phrase, element + 1, words, position + 1);
            if (end >= 0) {
                return end;
            }
        }
        return next.optional() ? endAt(phrase, element + 1, words, position) : -1;
    }

    private static String key(String word) {
        String bare = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return bare.length() <= KEY_LENGTH ? bare : bare.substring(0, KEY_LENGTH);
    }

    private record Element(List<String> alternatives, boolean optional) {

        static Element parse(String written) {
            boolean optional = written.startsWith("?");
            return new Element(List.of((optional ? written.substring(1) : written).split("\\|")), optional);
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
