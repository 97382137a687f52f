package pl.novahouse.chatbot.domain.safety;

import pl.novahouse.chatbot.domain.shared.TextSpan;

/**
 * Something in an answer that nothing backs.
 *
 * @param span the words of the answer
 */
public record Unbacked(Kind kind, TextSpan span) {

    /** What sort of claim it is. */
    public enum Kind {
        AMOUNT,
        PERCENTAGE,
        DURATION,
        COUNT,
        DISTANCE,
        PACKAGE_NAME,
        TOWN,
        COVERAGE
    }
}
