package pl.novahouse.chatbot.domain.audit;

/**
 * A place in the chain: where it ends, or what somebody noted outside the database to compare later.
 *
 * @param sequence the entry, from 1; 0 before the first one
 * @param seal that entry's
 */
public record AuditAnchor(long sequence, AuditSeal seal) {

    /** Before the first entry. */
    public static final AuditAnchor BEGINNING = new AuditAnchor(0, AuditSeal.BEGINNING);

    private static final char SIGN = ':';

    public AuditAnchor {
        if (sequence < 0) {
            throw new IllegalArgumentException("entries are counted from 1");
        }
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static AuditAnchor parse(String text) {
        int sign = text.indexOf(SIGN);
        if (sign < 1) {
            throw new IllegalArgumentException("an anchor is a number, a colon and 64 hexadecimal digits");
        }
        return new AuditAnchor(Long.parseLong(text.substring(0, sign)), new AuditSeal(text.substring(sign + 1)));
    }

    @Override
    public String toString() {
        return sequence + String.valueOf(SIGN) + seal.value();
    }
}
