package pl.novahouse.chatbot.domain.shared;

import java.util.Locale;

/**
 * An e-mail address, in lower case.
 *
 * @param value at most 254 characters, with one {@code @} between two parts that are not empty
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        int at = value.indexOf('@');
        if (at < 1 || at != value.lastIndexOf('@') || at == value.length() - 1 || value.length() > LONGEST) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        if (value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("an e-mail address has no white space");
        }
    }
}
