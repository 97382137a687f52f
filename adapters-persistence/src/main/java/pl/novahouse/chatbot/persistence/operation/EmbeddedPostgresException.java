package pl.novahouse.chatbot.persistence.operation;

import org.jspecify.annotations.Nullable;

/** The local database cannot be had; the message is one sentence for the person who started the program. */
public final class EmbeddedPostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    EmbeddedPostgresException(String sentence) {
        this(sentence, null);
    }

    EmbeddedPostgresException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
