package pl.novahouse.chatbot.domain.traffic;

import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Folding;

/**
 * What of a message matters to whoever watches for spam.
 *
 * @param links how many addresses of pages it holds
 * @param essence a digest of its letters and digits, which survives other capitals, spaces and punctuation; none of a
 *     short text
 */
public record MessageTraits(int links, Optional<Credential> essence) {

    private static final String SCHEME = "://";
    private static final String BARE = "www.";

    /** @param shortestText letters and digits from which a text has an essence */
    public static MessageTraits of(String text, int shortestText) {
        String folded = Folding.fold(text);
        StringBuilder letters = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return new MessageTraits(
                linksIn(folded),
                letters.length() < shortestText ? Optional.empty() : Optional.of(Credential.of(letters.toString())));
    }

    private static int linksIn(String folded) {
        int links = 0;
        for (int at = folded.indexOf(SCHEME); at >= 0; at = folded.indexOf(SCHEME, at + SCHEME.length())) {
            links++;
        }
        for (int at = folded.indexOf(BARE); at >= 0; at = folded.indexOf(BARE, at + BARE.length())) {
            boolean counted =
                    at > 0 && (folded.charAt(at - 1) == '/' || Character.isLetterOrDigit(folded.charAt(at - 1)));
            links += counted ? 0 : 1;
        }
        return links;
    }
}
