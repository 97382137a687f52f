package pl.novahouse.chatbot.domain.shared;

/**
 * A telephone number in the international form of E.164.
 *
 * @param e164 a plus and 7 to 15 digits
 */
public record PhoneNumber(String e164) {

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final String POLAND = "+48";
    private static final int POLISH_LENGTH = 12;
    private static final char GAP = '\u00A0';

    public PhoneNumber {
        int digits = e164.length() - 1;
        if (!e164.startsWith("+")
                || digits < FEWEST_DIGITS
                || digits > MOST_DIGITS
                || !e164.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not a telephone number in E.164");
        }
    }

    /** As it is read: a Polish number in groups of three digits, another one as it is. */
    public String spaced() {
        return e164.startsWith(POLAND) && e164.length() == POLISH_LENGTH
                ? POLAND + GAP + e164.substring(3, 6) + GAP + e164.substring(6, 9) + GAP + e164.substring(9)
                : e164;
    }
}
