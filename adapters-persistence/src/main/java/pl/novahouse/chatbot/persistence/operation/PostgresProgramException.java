package pl.novahouse.chatbot.persistence.operation;

import java.io.IOException;

/** One of PostgreSQL's own programs is missing or failed; the message says so in sentences for the operator. */
final class PostgresProgramException extends IOException {

    private static final long serialVersionUID = 1L;

    PostgresProgramException(String message) {
        super(message);
    }
}
