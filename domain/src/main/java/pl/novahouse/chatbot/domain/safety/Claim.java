package pl.novahouse.chatbot.domain.safety;

import java.math.BigDecimal;
import pl.novahouse.chatbot.domain.shared.TextSpan;

/**
 * A number in a text that promises something.
 *
 * @param span the words from the number to its unit
 */
record Claim(Kind kind, BigDecimal value, TextSpan span) {

    /** What the number counts. */
    enum Kind {
        MONEY,
        PERCENT,
        HOURS,
        DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        PRODUCTS,
        SWAPS,
        MEETINGS,
        KILOMETRES,
        SQUARE_METRES
    }
}
