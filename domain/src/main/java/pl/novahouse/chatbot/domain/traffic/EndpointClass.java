package pl.novahouse.chatbot.domain.traffic;

/** The kinds of calls that are counted apart, for they cost and tempt differently. */
public enum EndpointClass {
    /** A visitor's message. */
    CHAT,
    /** Opening a conversation. */
    SESSION,
    /** Anything else a widget asks for. */
    VISITOR,
    /** What makes work for people or other systems: leads, bookings, requests about personal data. */
    FORM,
    /** A visitor's file. */
    UPLOAD,
    /** Calls of other systems, which prove themselves by a signature. */
    MACHINE,
    /** The staff's API and panel. */
    STAFF,
    /** Whole collections of personal data at once. */
    EXPORT,
    /** Pages, scripts, images, the description, and whatever does not exist. */
    OTHER;

    /** Whether a call is refused when the counters that all instances share do not work. */
    public boolean needsSharedCounters() {
        return switch (this) {
            case STAFF, EXPORT -> true;
            case CHAT, SESSION, VISITOR, FORM, UPLOAD, MACHINE, OTHER -> false;
        };
    }

    /** Whether a blocked network is kept out. Staff behind the same address still get in, to lift the block. */
    public boolean isClosedToBlocked() {
        return switch (this) {
            case CHAT, SESSION, VISITOR, FORM, UPLOAD -> true;
            case MACHINE, STAFF, EXPORT, OTHER -> false;
        };
    }
}
