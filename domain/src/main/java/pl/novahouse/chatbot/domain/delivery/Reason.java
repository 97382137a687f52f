package pl.novahouse.chatbot.domain.delivery;

/**
 * Why something did not go out, or what a person should know about it.
 *
 * @param code stable, in snake_case, such as {@code timeout}
 * @param detail technical words without personal data, such as the code that the outside gave; may be empty
 */
public record Reason(String code, String detail) {

    public static final int LONGEST_DETAIL = 300;

    public Reason {
        if (!NewDelivery.isKind(code)) {
            throw new IllegalArgumentException("a reason's code is written in snake_case");
        }
        if (detail.length() > LONGEST_DETAIL) {
            detail = detail.substring(0, LONGEST_DETAIL);
        }
    }

    public static Reason of(String code) {
        return new Reason(code, "");
    }
}
