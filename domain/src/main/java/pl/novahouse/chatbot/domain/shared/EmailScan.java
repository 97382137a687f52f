package pl.novahouse.chatbot.domain.shared;

import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.PersonalDatum.Kind;

/**
 * Finds e-mail addresses round every sign that stands for {@code @}: the sign itself, its form in an address line, and
 * the words by which people hide it ("(at)", "małpa"), with "kropka" or "(dot)" for the dots.
 */
final class EmailScan {

    private static final int FARTHEST = 254;
    private static final String[] WORDS = {
        "@", "＠", "%40", "(at)", "[at]", "{at}", "<at>", "(@)", "[@]", "(malpa)", "[malpa]", "malpa", "at"
    };
    private static final String[] DOTS = {"(dot)", "[dot]", "(kropka)", "[kropka]", "kropka", "dot"};

    private EmailScan() {}

    static void scan(Findings findings) {
        String text = findings.text();
        String folded = plain(text);
        int earliest = 0;
        for (int i = 0; i < folded.length(); i++) {
            String sign = signAt(folded, i);
            if (sign == null) {
                continue;
            }
            int start = localStart(text, i, earliest, sign);
            int end = domainEnd(text, folded, i + sign.length(), isSign(sign));
            if (start >= 0 && end > 0) {
                findings.add(start, end, Kind.EMAIL);
                earliest = end;
                i = end - 1;
            }
        }
    }

    /** Lower case without Polish diacritics, of the same length as the text. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(Folding.fold(text.charAt(i)));
        }
        return plain.toString();
    }

    private static @Nullable String signAt(String folded, int at) {
        char c = folded.charAt(at);
        if ("@＠%([{<ma".indexOf(c) < 0) {
            return null;
        }
        for (String word : WORDS) {
            if (folded.startsWith(word, at) && (isSign(word) || isBracketed(word) || standsAlone(folded, at, word))) {
                return word;
            }
        }
        return null;
    }

    private static boolean isSign(String sign) {
        return sign.equals("@") || sign.equals("＠") || sign.equals("%40");
    }

    private static boolean isBracketed(String sign) {
        return "([{<".indexOf(sign.charAt(0)) >= 0;
    }

    private static boolean standsAlone(String folded, int at, String word) {
        int end = at + word.length();
        return at > 0 && folded.charAt(at - 1) == ' ' && end < folded.length() && folded.charAt(end) == ' ';
    }

    private static int localStart(String text, int sign, int earliest, String word) {
        int last = sign;
        if (last > earliest && text.charAt(last - 1) == ' ') {
            last--;
        }
        int start = last;
        int limit = Math.max(earliest, last - FARTHEST);
        while (start > limit && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < last && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (text.startsWith("%3A", start) || text.startsWith("%3D", start)) {
            start += 3;
        }
        boolean apart = last < sign && isSign(word);
        return start == last || (apart && !isWordOfAddress(text, start, last)) ? -1 : start;
    }

    /** "jan.k @ wp.pl" is an address; in "mail @ wp.pl" the word before may be anything, and is taken along. */
    private static boolean isWordOfAddress(String text, int start, int end) {
        return end - start >= 2 && text.substring(start, end).chars().anyMatch(Character::isLetter);
    }

    /** The end of the domain, or 0 when there is none. A domain after a mere word must have its dot. */
    private static int domainEnd(String text, String folded, int from, boolean certain) {
        int position = skipSpace(text, from);
        boolean spaced = position > from;
        int limit = Math.min(text.length(), position + FARTHEST);
        int end = position;
        boolean dotted = false;
        boolean hidden = false;
        while (end < limit) {
            char c = text.charAt(end);
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                end++;
                continue;
            }
            int after = c == '.' ? end + 1 : afterHiddenDot(text, folded, end);
            if (after < 0 || after >= limit || !Character.isLetterOrDigit(text.charAt(after))) {
                break;
            }
            dotted = true;
            hidden |= c != '.';
            end = after;
        }
        while (end > position && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (end == position || (!dotted && (spaced || !certain))) {
            return 0;
        }
        boolean bareWord = !certain && text.charAt(Math.max(0, from - 1)) == 't' && !hidden;
        return bareWord ? 0 : end;
    }

    private static int afterHiddenDot(String text, String folded, int at) {
        int position = skipSpace(text, at);
        for (String dot : DOTS) {
            boolean bracketed = "([".indexOf(dot.charAt(0)) >= 0;
            if (folded.startsWith(dot, position) && (bracketed || position > at)) {
                return skipSpace(text, position + dot.length());
            }
        }
        return -1;
    }

    private static int skipSpace(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }
}
