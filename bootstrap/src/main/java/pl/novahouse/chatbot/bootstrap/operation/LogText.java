package pl.novahouse.chatbot.bootstrap.operation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import pl.novahouse.chatbot.domain.shared.KnownNames;
import pl.novahouse.chatbot.domain.shared.PersonalData;

/** A text as a log may hold it. What is hidden in the escapes of an address ("%40") is looked at as well. */
final class LogText {

    private static final int LAYERS = 2;
    private static final String ENDS = " \t\r\n\"<>";

    private LogText() {}

    static String masked(String text, KnownNames names) {
        String plain = decoded(text, true);
        for (int layer = 1; layer < LAYERS; layer++) {
            plain = decoded(plain, false);
        }
        String masked = PersonalData.masked(plain, names);
        return masked.equals(plain) ? PersonalData.masked(text, names) : masked;
    }

    private static String decoded(String text, boolean paths) {
        if (text.indexOf('%') < 0 && text.indexOf('/') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int position = 0;
        while (position < text.length()) {
            int end = position;
            while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            plain.append(decodedWord(text.substring(position, end), paths));
            if (end < text.length()) {
                plain.append(text.charAt(end));
            }
            position = end + 1;
        }
        return plain.toString();
    }

    private static String decodedWord(String word, boolean paths) {
        boolean path = paths && (word.startsWith("/") || word.contains("://"));
        if (!path && !hasEscape(word)) {
            return word;
        }
        try {
            return withoutControls(URLDecoder.decode(word, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noAddress) {
            return word;
        }
    }

    private static boolean hasEscape(String word) {
        int at = word.indexOf('%');
        while (at >= 0 && at + 2 < word.length()) {
            if (Character.digit(word.charAt(at + 1), 16) >= 0 && Character.digit(word.charAt(at + 2), 16) >= 0) {
                return true;
            }
            at = word.indexOf('%', at + 1);
        }
        return false;
    }

    private static String withoutControls(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().forEach(c -> clean.append(Character.isISOControl(c) ? ' ' : (char) c));
        return clean.toString();
    }
}
