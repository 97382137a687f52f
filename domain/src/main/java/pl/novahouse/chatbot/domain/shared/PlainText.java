package pl.novahouse.chatbot.domain.shared;

/** Text that every part of the house can carry: well-formed Unicode without the NUL sign, which databases decline. */
public final class PlainText {

    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /** The text with each NUL and each half of a surrogate pair replaced by U+FFFD; its length stays. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBroken(text, i)) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            repaired.append(isBroken(text, i) ? REPLACEMENT : text.charAt(i));
        }
        return repaired.toString();
    }

    private static boolean isBroken(String text, int position) {
        char sign = text.charAt(position);
        if (Character.isHighSurrogate(sign)) {
            return position + 1 == text.length() || !Character.isLowSurrogate(text.charAt(position + 1));
        }
        if (Character.isLowSurrogate(sign)) {
            return position == 0 || !Character.isHighSurrogate(text.charAt(position - 1));
        }
        return sign == 0;
    }
}
