package pl.novahouse.chatbot.domain.shared;

import java.util.List;

/**
 * A piece of a text that is read as one: a word, a number, a punctuation mark or a symbol.
 *
 * @param surface the characters as typed
 * @param folded the same in lower case and without diacritics, for comparison with what people type in a hurry
 * @param start position of the first character in the text, in UTF-16 units
 * @param end position after the last one
 * @param readings what the dictionary makes of a Polish word, most likely first; empty when it does not know it
 */
public record Token(String surface, String folded, int start, int end, Kind kind, List<Reading> readings) {

    /** What a token is made of. A number holds inner decimal marks ("72,5"); a word may end in digits ("m2"). */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        SYMBOL
    }

    public Token {
        if (end - start != surface.length() || surface.isEmpty()) {
            throw new IllegalArgumentException("a token covers its surface");
        }
        readings = List.copyOf(readings);
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether the word begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(surface.codePointAt(0));
    }

    /** Whether any reading has this dictionary form. */
    public boolean hasLemma(String lemma) {
        for (Reading reading : readings) {
            if (reading.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** The dictionary forms of the readings, each once, in their order. */
    public List<String> lemmas() {
        return readings.stream().map(Reading::lemma).distinct().toList();
    }

    /** The same token in a text that begins at the position of this one. */
    Token from(int position) {
        return new Token(surface, folded, start - position, end - position, kind, readings);
    }

    public Token withReadings(List<Reading> others) {
        return new Token(surface, folded, start, end, kind, others);
    }
}
