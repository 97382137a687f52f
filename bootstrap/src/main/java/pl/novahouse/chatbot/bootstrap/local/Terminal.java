package pl.novahouse.chatbot.bootstrap.local;

/** The terminal of a person whose run ended before there was a log. */
public final class Terminal {

    private Terminal() {}

    /** Says why the program cannot run, in one sentence, and ends it without the log's own farewell. */
    public static void refuse(String reason) {
        System.err.println(reason);
        System.err.flush();
        Runtime.getRuntime().halt(1);
    }
}
