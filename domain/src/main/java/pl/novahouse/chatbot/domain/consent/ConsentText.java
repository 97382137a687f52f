package pl.novahouse.chatbot.domain.consent;

import pl.novahouse.chatbot.domain.shared.Language;

/**
 * The words that a person agrees to.
 *
 * @param version names the wording; the same for every language of it
 * @param language {@link Language#PL} or {@link Language#EN}
 * @param wording exactly what is shown, 1 to {@value #LONGEST} characters
 */
public record ConsentText(Purpose purpose, String version, Language language, String wording) {

    public static final int LONGEST = 2000;
    private static final int LONGEST_VERSION = 40;

    public ConsentText {
        if (version.isBlank() || version.length() > LONGEST_VERSION) {
            throw new IllegalArgumentException("a version has 1 to " + LONGEST_VERSION + " characters");
        }
        if (wording.isBlank() || wording.length() > LONGEST) {
            throw new IllegalArgumentException("a consent text has 1 to " + LONGEST + " characters");
        }
    }
}
