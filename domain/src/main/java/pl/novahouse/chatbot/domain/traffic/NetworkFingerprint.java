package pl.novahouse.chatbot.domain.traffic;

/**
 * Stands for a network where it is remembered: nobody without the service's secret can tell which network it is.
 *
 * @param hex 64 hexadecimal digits
 */
public record NetworkFingerprint(String hex) {

    private static final int LENGTH = 64;

    public NetworkFingerprint {
        if (hex.length() != LENGTH) {
            throw new IllegalArgumentException("a fingerprint has " + LENGTH + " hexadecimal digits");
        }
    }
}
