package pl.novahouse.chatbot.integrations.booking;

/** A call that brought no usable answer. */
final class ZencalFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean sent;

    private ZencalFailure(String what, boolean sent, Throwable cause) {
        super(what, cause);
        this.sent = sent;
    }

    /** Nothing left this machine. */
    static ZencalFailure notSent(Throwable cause) {
        return new ZencalFailure("not reached", false, cause);
    }

    /** The request went out, or may have gone out, and no whole answer came. */
    static ZencalFailure lost(Throwable cause) {
        return new ZencalFailure("no answer", true, cause);
    }

    /** An answer came that says nothing. */
    static ZencalFailure meaningless(String what) {
        return new ZencalFailure(what, true, new IllegalArgumentException(what));
    }

    /** Whether the other side may have acted on it. */
    boolean mayHaveArrived() {
        return sent;
    }
}
