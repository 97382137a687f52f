package pl.novahouse.chatbot.domain.profile;

/**
 * What the visitor is called, as they gave it: a first name, a surname or both, in the nominative, capitalised.
 *
 * @param value one to four words, at most 80 characters
 */
public record PersonName(String value) {

    /** Characters of the longest name taken. */
    public static final int LONGEST = 80;

    /** Words of the longest name taken. */
    public static final int MOST_WORDS = 4;

    public PersonName {
        if (value.isBlank() || value.length() > LONGEST || !value.equals(value.strip())) {
            throw new IllegalArgumentException("Not the name of a person");
        }
    }

    /** The first word, by which one addresses the person. */
    public String first() {
        int space = value.indexOf(' ');
        return space < 0 ? value : value.substring(0, space);
    }
}
