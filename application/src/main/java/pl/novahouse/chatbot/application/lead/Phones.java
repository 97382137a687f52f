package pl.novahouse.chatbot.application.lead;

import pl.novahouse.chatbot.domain.shared.PhoneNumber;

/** Writes telephone numbers as people read them. */
final class Phones {

    private static final String POLAND = "+48";
    private static final int POLISH_LENGTH = 12;
    private static final char GAP = '\u00A0';

    private Phones() {}

    /** A Polish number in groups of three digits; another one as it is. */
    static String spaced(PhoneNumber number) {
        String digits = number.e164();
        if (!digits.startsWith(POLAND) || digits.length() != POLISH_LENGTH) {
            return digits;
        }
        return POLAND + GAP + digits.substring(3, 6) + GAP + digits.substring(6, 9) + GAP + digits.substring(9);
    }
}
