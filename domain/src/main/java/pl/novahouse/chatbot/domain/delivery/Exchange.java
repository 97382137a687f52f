package pl.novahouse.chatbot.domain.delivery;

/**
 * What was said in one call, as staff may read it: without personal data and secrets.
 *
 * @param request what we said; cut at {@value #LONGEST} characters
 * @param response what the target said; cut likewise
 */
public record Exchange(String request, String response) {

    public static final int LONGEST = 4_000;

    public Exchange {
        request = cut(request);
        response = cut(response);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
