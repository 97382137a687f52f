package pl.novahouse.chatbot.persistence.operation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An archive cannot be restored; the message says why, in sentences for the operator. */
public final class RestorationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RestorationException(String message) {
        this(message, null);
    }

    RestorationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
