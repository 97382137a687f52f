package pl.novahouse.chatbot.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.TokenHash;

/** Tokens from the JDK's strong random source, 43 characters of base64url; hashes are SHA-256. */
@ApplicationScoped
public class JdkSecureTokens implements SecureTokens {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public SessionToken issue() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    @Override
    public TokenHash hash(SessionToken token) {
        byte[] digest = sha256().digest(token.value().getBytes(StandardCharsets.UTF_8));
        return new TokenHash(HexFormat.of().formatHex(digest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
