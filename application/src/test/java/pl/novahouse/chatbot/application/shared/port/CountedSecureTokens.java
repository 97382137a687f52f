package pl.novahouse.chatbot.application.shared.port;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.TokenHash;

/** Tokens in a known order; their hash is their text in hexadecimal, padded. */
public final class CountedSecureTokens implements SecureTokens {

    private final AtomicLong last = new AtomicLong();

    @Override
    public SessionToken issue() {
        return new SessionToken("token-" + last.incrementAndGet());
    }

    @Override
    public TokenHash hash(SessionToken token) {
        BigInteger value = new BigInteger(1, token.value().getBytes(StandardCharsets.UTF_8));
        return new TokenHash(String.format("%064x", value));
    }
}
