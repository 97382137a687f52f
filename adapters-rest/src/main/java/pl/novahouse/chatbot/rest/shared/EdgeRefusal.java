package pl.novahouse.chatbot.rest.shared;

/** A request that the edge itself refuses, before any use case runs. It has no stack trace, for it is no bug. */
final class EdgeRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    EdgeRefusal(Refusal refusal) {
        super(refusal.code().wireName(), null, false, false);
        this.refusal = refusal;
    }

    EdgeRefusal(ErrorCode code) {
        this(Refusal.of(code));
    }

    Refusal refusal() {
        return refusal;
    }
}
