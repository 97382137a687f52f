package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens without readings, in one pass. "50m2" is the number 50 and the word "m2", "72,5" is one
 * number, "Bielsko-Biała" two words and a mark between them, "d'Artagnan" one word.
 */
public final class Tokenizer {

    private Tokenizer() {}

    public static List<Token> tokenize(String text) {
        List<Token> tokens = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            int codePoint = text.codePointAt(position);
            if (isSpace(codePoint)) {
                position += Character.charCount(codePoint);
                continue;
            }
            int end = endOfToken(text, position, codePoint);
            String surface = text.substring(position, end);
            tokens.add(new Token(surface, Folding.fold(surface), position, end, kindOf(codePoint), List.of()));
            position = end;
        }
        return tokens;
    }

    private static int endOfToken(String text, int start, int codePoint) {
        if (isDigit(codePoint)) {
            return endOfNumber(text, start);
        }
        if (Character.isLetter(codePoint)) {
            return endOfWord(text, start);
        }
        int end = start + Character.charCount(codePoint);
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = (c == '.' || c == ',') && end + 1 < text.length() && isDigit(text.charAt(end + 1));
            if (!isDigit(c) && !inner) {
                break;
            }
            end++;
        }
        return end;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            boolean inner = isApostrophe(codePoint)
                    && end > start
                    && end + 1 < text.length()
                    && Character.isLetter(text.codePointAt(end + 1));
            if (!isWordPart(codePoint) && !inner) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static Token.Kind kindOf(int codePoint) {
        if (isDigit(codePoint)) {
            return Token.Kind.NUMBER;
        }
        if (Character.isLetter(codePoint)) {
            return Token.Kind.WORD;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> Token.Kind.PUNCTUATION;
            default -> Token.Kind.SYMBOL;
        };
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetter(codePoint)
                || isDigit(codePoint)
                || codePoint == '²'
                || codePoint == '³'
                || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> codePoint == 0x200D;
        };
    }

    private static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '’';
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || codePoint == 0x200B
                || codePoint == 0xFEFF;
    }
}
