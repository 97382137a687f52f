package pl.novahouse.chatbot.integrations.shared;

import java.util.Locale;

/** A request that brought no whole answer. */
public final class HttpFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What happened. */
    public enum Kind {
        /** No connection came about, so nothing was asked. */
        UNREACHABLE,
        /** No whole answer in time. */
        TIMEOUT,
        /** The connection broke, or spoke no HTTP. */
        CUT_OFF,
        /** More bytes than any true answer has. */
        TOO_LARGE
    }

    HttpFailure(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The kind in snake_case, as reasons are coded. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
