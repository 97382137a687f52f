package pl.novahouse.chatbot.application.retention;

import java.util.UUID;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.TokenHash;

/** One-time codes of eight digits; what is kept of one is its hash together with its request. */
final class DataCodes {

    private static final int DIGITS = 8;

    private final SecureTokens tokens;

    DataCodes(SecureTokens tokens) {
        this.tokens = tokens;
    }

    /** Eight digits from the hash of fresh randomness. */
    String issue() {
        String random = tokens.hash(tokens.issue()).hex();
        long number = Long.parseUnsignedLong(random.substring(0, 15), 16) % 100_000_000L;
        String digits = Long.toString(number);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    TokenHash hash(UUID request, String code) {
        return tokens.hash(new SessionToken(Long.toHexString(request.getLeastSignificantBits()) + ":" + code));
    }
}
