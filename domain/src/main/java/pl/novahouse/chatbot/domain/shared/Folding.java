package pl.novahouse.chatbot.domain.shared;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which texts are compared: lower case, Latin letters without diacritics, raised digits as plain ones. */
public final class Folding {

    private static final String POLISH = "ąćęłńóśźż";
    private static final String PLAIN = "acelnoszz";

    private Folding() {}

    /** The folded form; each UTF-16 unit of Polish text stays one unit. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            append(folded, lower.charAt(i));
        }
        return folded.toString();
    }

    /** The folded form of one letter of Polish; any other character in lower case. */
    static char fold(char letter) {
        char lower = Character.toLowerCase(letter);
        int polish = POLISH.indexOf(lower);
        return polish >= 0 ? PLAIN.charAt(polish) : lower;
    }

    private static void append(StringBuilder folded, char c) {
        if (c < 128) {
            folded.append(c);
            return;
        }
        int polish = POLISH.indexOf(c);
        if (polish >= 0) {
            folded.append(PLAIN.charAt(polish));
        } else {
            appendForeign(folded, c);
        }
    }

    private static void appendForeign(StringBuilder folded, char c) {
        switch (c) {
            case '²' -> folded.append('2');
            case '³' -> folded.append('3');
            case 'ß' -> folded.append("ss");
            case 'ø' -> folded.append('o');
            case 'æ' -> folded.append("ae");
            default -> {
                if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                            .chars()
                            .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                            .forEach(part -> folded.append((char) part));
                } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    folded.append(c);
                }
            }
        }
    }
}
