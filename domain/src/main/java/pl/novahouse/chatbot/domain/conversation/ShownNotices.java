package pl.novahouse.chatbot.domain.conversation;

/**
 * Which notices a visitor was shown.
 *
 * @param aiNotice version of the notice that a program answers
 * @param privacy version of the privacy notice
 */
public record ShownNotices(String aiNotice, String privacy) {

    /** The version of the notice that a program answers, as it is worded now. */
    public static final String AI_NOTICE = "2026-11";

    public ShownNotices {
        if (aiNotice.isBlank() || privacy.isBlank()) {
            throw new IllegalArgumentException("a shown notice has a version");
        }
    }
}
