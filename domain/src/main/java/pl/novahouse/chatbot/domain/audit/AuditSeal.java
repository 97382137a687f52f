package pl.novahouse.chatbot.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 hash that closes an entry together with all before it.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record AuditSeal(String value) {

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{64}");

    /** What the first entry follows. */
    public static final AuditSeal BEGINNING = new AuditSeal("0".repeat(64));

    public AuditSeal {
        if (!HEXADECIMAL.matcher(value).matches()) {
            throw new IllegalArgumentException("a seal is 64 hexadecimal digits");
        }
    }

    static AuditSeal of(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new AuditSeal(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
