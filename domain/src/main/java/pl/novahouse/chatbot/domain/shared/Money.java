package pl.novahouse.chatbot.domain.shared;

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

    /** Whole złoty, the rest cut off. */
    public long wholeZloty() {
        return grosze / GROSZE_IN_ZLOTY;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(grosze, other.grosze);
    }
}
