package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into sentences, each with the white space behind it, so that together they are the text again. */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "np", "ok", "m.in", "itd", "itp", "tys", "mln", "ul", "al", "godz", "tel", "nr", "tzw", "ew", "tj", "dot",
            "min", "max", "św", "prof", "mgr", "inż", "e.g", "i.e", "no", "approx", "mr", "mrs", "ms");

    private Sentences() {}

    /** The sentences in their order; none for a blank text. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        int end = endOfFirst(text, start);
        while (end >= 0) {
            sentences.add(text.substring(start, end));
            start = end;
            end = endOfFirst(text, start);
        }
        if (!text.substring(start).isBlank()) {
            sentences.add(text.substring(start));
        }
        return List.copyOf(sentences);
    }

    /**
     * Where the first sentence that is certainly complete ends, the white space behind it included.
     *
     * @param from where the sentence starts
     * @return the position after it, or -1 as long as more text could still belong to it
     */
    public static int endOfFirst(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (isTerminator(c) && !isAbbreviation(text, from, i));
            if (ends) {
                int next = afterWhiteSpace(text, c == '\n' ? i : afterClosing(text, i + 1));
                boolean separated = next > 0 && Character.isWhitespace(text.charAt(next - 1));
                if (separated && next < text.length() && (c == '\n' || startsSentence(text, next))) {
                    return next;
                }
            }
        }
        return -1;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static int afterClosing(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && (isTerminator(text.charAt(i)) || "”\")»’".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static int afterWhiteSpace(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean startsSentence(CharSequence text, int at) {
        int c = Character.codePointAt(text, at);
        return !Character.isLowerCase(c);
    }

    /** A dot after a known short form, a single letter or an ordinal number ends no sentence. */
    private static boolean isAbbreviation(CharSequence text, int from, int dot) {
        if (text.charAt(dot) != '.') {
            return false;
        }
        int start = dot;
        while (start > from && dot - start <= 8 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String word = text.subSequence(start, dot).toString().toLowerCase(Locale.ROOT);
        boolean listNumber = start == from && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
        return listNumber || (word.length() == 1 && Character.isLetter(word.charAt(0))) || ABBREVIATIONS.contains(word);
    }
}
