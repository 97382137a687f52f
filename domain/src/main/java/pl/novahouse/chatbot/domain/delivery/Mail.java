package pl.novahouse.chatbot.domain.delivery;

import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;

/**
 * A mail in plain text to one person.
 *
 * @param subject one line without control characters, 1 to {@value #LONGEST_SUBJECT} characters
 * @param text lines that end in a line feed
 */
public record Mail(EmailAddress to, String subject, String text, Language language) {

    public static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_TEXT = 20_000;

    public Mail {
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line of 1 to " + LONGEST_SUBJECT + " characters");
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a mail has 1 to " + LONGEST_TEXT + " characters");
        }
    }
}
