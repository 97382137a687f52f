package pl.novahouse.chatbot.persistence.retention;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import pl.novahouse.chatbot.domain.retention.ContactPoint;

/** HMAC-SHA-256 of a contact, cut to 128 bits. */
final class ContactHashes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    ContactHashes(ContactSecret secret) {
        this.key = new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    byte[] of(ContactPoint contact) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal((contact.kind() + ":" + contact.value()).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(whole, BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }
}
