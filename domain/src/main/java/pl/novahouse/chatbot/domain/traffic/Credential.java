package pl.novahouse.chatbot.domain.traffic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells apart the sessions behind one address by what they present, without keeping it.
 *
 * @param digest 32 hexadecimal digits
 */
public record Credential(String digest) {

    private static final int BYTES = 16;

    public Credential {
        if (digest.length() != 2 * BYTES) {
            throw new IllegalArgumentException("a digest has " + 2 * BYTES + " digits");
        }
    }

    /** @param presented a token, a cookie: whatever proves who calls, true or not */
    public static Credential of(String presented) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(presented.getBytes(StandardCharsets.UTF_8));
            return new Credential(HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
