package pl.novahouse.chatbot.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in Polish złoty, gross.
 *
 * @param grosze hundredths of a złoty, never negative
 */
public record Money(long grosze) implements Comparable<Money> {

    private static final long GROSZE_IN_ZLOTY = 100;

    public Money {
        if (grosze < 0) {
            throw new IllegalArgumentException("an amount is never negative");
        }
    }

    public static Money zloty(long zloty) {
        return new Money(Math.multiplyExact(zloty, GROSZE_IN_ZLOTY));
    }

    /** The nearest amount in whole grosze, halves up. */
    public static Money zloty(BigDecimal zloty) {
        return new Money(
                zloty.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** The amount in złoty with exactly two decimals. */
    public BigDecimal zloty() {
        return BigDecimal.valueOf(grosze, 2);
    }

    /** The amount times a factor of at least 0, rounded half up to the grosz. */
    public Money times(BigDecimal factor) {
        return zloty(zloty().multiply(factor));
    }

    /** How far the two amounts are apart, whichever is greater. */
    public Money plus(Money other) {
        return new Money(Math.addExact(grosze, other.grosze));
    }

    public Money differenceTo(Money other) {
        return new Money(Math.abs(grosze - other.grosze));
    }

    public boolean isLessThan(Money other) {
        return grosze < other.grosze;
    }

    public boolean isMoreThan(Money other) {
        return grosze > other.grosze;
    }

    /** Whole złoty, the rest cut off. */
    public long wholeZloty() {
        return grosze / GROSZE_IN_ZLOTY;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(grosze, other.grosze);
    }
}
