package pl.novahouse.chatbot.domain.profile;

import java.math.BigDecimal;

/**
 * A number of a message with what it counts.
 *
 * @param low the smaller end of a range; equal to {@code value} when it is no range
 * @param value the number, of a range the larger end
 * @param from the position of its first token
 * @param to the position after its last one, the unit included
 */
record Quantity(Kind kind, BigDecimal low, BigDecimal value, int from, int to) {

    enum Kind {
        AREA,
        MONEY,
        PRICE_PER_METRE,
        ROOMS,
        DURATION,
        /** A distance, a share, a storey, pieces, foreign money: nothing that a field holds. */
        OTHER,
        /** No unit was given. */
        BARE
    }

    boolean isRange() {
        return low.compareTo(value) != 0;
    }

    Quantity as(Kind other) {
        return new Quantity(other, low, value, from, to);
    }

    Quantity asThousands() {
        return new Quantity(Kind.MONEY, low.movePointRight(3), value.movePointRight(3), from, to);
    }

    boolean covers(int position) {
        return position >= from && position < to;
    }
}
