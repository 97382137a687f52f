package pl.novahouse.chatbot.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The area of a property.
 *
 * @param squareMetres more than zero, to a hundredth, without trailing zeros, so that 50 and 50.00 are the same area
 */
public record Area(BigDecimal squareMetres) implements Comparable<Area> {

    private static final BigDecimal ACCEPTED_FROM = BigDecimal.valueOf(15);
    private static final BigDecimal ACCEPTED_TO = BigDecimal.valueOf(500);

    public Area {
        squareMetres = plain(squareMetres.setScale(2, RoundingMode.HALF_UP));
        if (squareMetres.signum() <= 0) {
            throw new IllegalArgumentException("an area is more than zero");
        }
    }

    public static Area squareMetres(long squareMetres) {
        return new Area(BigDecimal.valueOf(squareMetres));
    }

    /** Whether the company finishes properties of this size: 15–500 m². */
    public boolean isAccepted() {
        return accepts(squareMetres);
    }

    /** Whether this many square metres would be accepted. */
    public static boolean accepts(BigDecimal squareMetres) {
        return squareMetres.compareTo(ACCEPTED_FROM) >= 0 && squareMetres.compareTo(ACCEPTED_TO) <= 0;
    }

    @Override
    public int compareTo(Area other) {
        return squareMetres.compareTo(other.squareMetres);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
