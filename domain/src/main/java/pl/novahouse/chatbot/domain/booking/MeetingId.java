package pl.novahouse.chatbot.domain.booking;

/**
 * The calendar's identity of a meeting. It comes from outside and becomes part of addresses, hence its narrow alphabet.
 *
 * @param value 1 to {@value #MAX_LENGTH} letters, digits and hyphens of ASCII
 */
public record MeetingId(String value) {

    private static final int MAX_LENGTH = 64;

    public MeetingId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an identity of a meeting");
        }
    }

    /** Whether the text can be such an identity. */
    public static boolean isValid(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH && text.chars().allMatch(MeetingId::isAllowed);
    }

    private static boolean isAllowed(int sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '-';
    }
}
