package pl.novahouse.chatbot.bootstrap.operation;

import java.util.List;
import java.util.Objects;

/** The configuration must not be started with; the message says why, in sentences for the operator. */
public final class RefusedStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedStartException(List<String> reasons) {
        super("The service does not start:\n- " + String.join("\n- ", reasons));
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
