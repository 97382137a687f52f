package pl.novahouse.chatbot.persistence.operation;

import org.jspecify.annotations.Nullable;

/** The local database cannot be had; the message is one sentence for the person who started the program. */
public final class EmbeddedPostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedPostgresException(String message) {
        super(message);
    }

    EmbeddedPostgresException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
