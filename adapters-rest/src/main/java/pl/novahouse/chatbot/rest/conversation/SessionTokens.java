package pl.novahouse.chatbot.rest.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Reads the header that proves a visitor's right to a conversation. */
public final class SessionTokens {

    public static final String HEADER = "X-Session-Token";

    private static final int MAX_LENGTH = 128;

    private SessionTokens() {}

    /** The token; a header that cannot be one counts as absent. */
    public static Optional<SessionToken> of(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(value -> !value.isBlank() && value.length() <= MAX_LENGTH)
                .map(SessionToken::new);
    }
}
