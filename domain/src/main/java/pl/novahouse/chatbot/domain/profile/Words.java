package pl.novahouse.chatbot.domain.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases to be found in a text by their folded words: {@code "nie podawal*"} is the word "nie" and any word that begins
 * with "podawal"; {@code "usun|skasuj"} is either word; {@code "?moj*"} may be missing. The phrases are tried by their
 * first word, so that looking at one position does not cost more the more phrases there are.
 */
final class Words {

    private static final int KEY_LENGTH = 2;

    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    private Words(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Set<String> keys = new HashSet<>();
            for (String beginning : phrase.beginnings()) {
                keys.add(key(beginning));
            }
            keys.forEach(key ->
                    byBeginning.computeIfAbsent(key, _ -> new ArrayList<>()).add(phrase));
        }
    }

    static Words of(String... phrases) {
        List<Phrase> parsed = new ArrayList<>();
        for (String phrase : phrases) {
            parsed.add(Phrase.parse(phrase));
        }
        return new Words(parsed);
    }

    /** The position after the longest phrase that begins at the position, or -1. */
    int endAt(Utterance text, int position) {
        int longest = -1;
        for (Phrase phrase : byBeginning.getOrDefault(key(text.word(position)), List.of())) {
            longest = Math.max(longest, phrase.endAt(text, position, 0));
        }
        return longest;
    }

    boolean at(Utterance text, int position) {
        return endAt(text, position) >= 0;
    }

    /** Whether a phrase begins in the stretch and ends in it. */
    boolean in(Utterance text, int from, int to) {
        return first(text, from, to) >= 0;
    }

    /** Where the first phrase begins that lies wholly in the stretch, or -1. */
    int first(Utterance text, int from, int to) {
        for (int position = Math.max(from, 0); position < to; position++) {
            int end = endAt(text, position);
            if (end >= 0 && end <= to) {
                return position;
            }
        }
        return -1;
    }

    /** Where the last phrase begins that lies wholly in the stretch, or -1. */
    int last(Utterance text, int from, int to) {
        for (int position = to - 1; position >= Math.max(from, 0); position--) {
            int end = endAt(text, position);
            if (end >= 0 && end <= to) {
                return position;
            }
        }
        return -1;
    }

    private static String key(String word) {
        String bare = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return bare.length() <= KEY_LENGTH ? bare : bare.substring(0, KEY_LENGTH);
    }

    private record Phrase(List<Element> elements) {

        static Phrase parse(String phrase) {
            List<Element> elements = new ArrayList<>();
            for (String element : phrase.split(" ", -1)) {
                boolean optional = element.startsWith("?");
                elements.add(
                        new Element(List.of((optional ? element.substring(1) : element).split("\\|", -1)), optional));
            }
            return new Phrase(elements);
        }

        /** The words that it may begin with, those after optional ones included. */
        List<String> beginnings() {
            List<String> beginnings = new ArrayList<>();
            for (Element element : elements) {
                beginnings.addAll(element.alternatives());
                if (!element.optional()) {
                    break;
                }
            }
            return beginnings;
        }

        int endAt(Utterance text, int position, int element) {
            if (element == elements.size()) {
                return position;
            }
            Element next = elements.get(element);
            if (next.matches(text.word(position))) {
                int end = endAt(text, position + 1, element + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return next.optional() ? endAt(text, position, element + 1) : -1;
        }
    }

    private record Element(List<String> alternatives, boolean optional) {

        boolean matches(String word) {
            for (String alternative : alternatives) {
                if (matches(alternative, word)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean matches(String alternative, String word) {
            int last = alternative.length() - 1;
            if (alternative.charAt(last) != '*') {
                return alternative.equals(word);
            }
            return word.length() >= last && word.regionMatches(0, alternative, 0, last);
        }
    }
}
