package pl.novahouse.chatbot.domain.audit;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Takes out of a note what could name a person: words with an at sign, and runs of many digits. */
final class ImpersonalNote {

    private static final String GONE = "[…]";
    private static final int PERSONAL_DIGITS = 7;

    private ImpersonalNote() {}

    static String of(String words, int longest) {
        String cut = words.length() > longest ? words.substring(0, longest) : words;
        String unaddressed = Arrays.stream(cut.strip().split("\\s+"))
                .map(word -> word.indexOf('@') >= 0 ? GONE : word)
                .collect(Collectors.joining(" "));
        String impersonal = withoutNumbers(unaddressed);
        return impersonal.length() > longest ? impersonal.substring(0, longest) : impersonal;
    }

    /** A run is digits with at most separators between them, as people write telephone numbers. */
    private static String withoutNumbers(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(text, at);
            String run = text.substring(at, end);
            if (run.chars().filter(Character::isDigit).count() >= PERSONAL_DIGITS) {
                kept.append(GONE);
            } else {
                kept.append(run);
            }
            if (end < text.length()) {
                kept.append(text.charAt(end));
            }
            at = end + 1;
        }
        return kept.toString();
    }

    private static int endOfRun(String text, int from) {
        int lastDigit = from - 1;
        int at = from;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || isSeparator(text.charAt(at)))) {
            if (Character.isDigit(text.charAt(at))) {
                lastDigit = at;
            }
            at++;
        }
        return Math.max(lastDigit + 1, from);
    }

    private static boolean isSeparator(char sign) {
        return " -+().".indexOf(sign) >= 0;
    }
}
