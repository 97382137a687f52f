package pl.novahouse.chatbot.application.shared.port;

import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.TokenHash;

/** Issues session tokens and computes what may be stored of them. */
public interface SecureTokens {

    /** A new token of 256 random bits. */
    SessionToken issue();

    /** The hash under which a token is recognised. */
    TokenHash hash(SessionToken token);
}
