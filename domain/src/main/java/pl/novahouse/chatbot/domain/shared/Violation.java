package pl.novahouse.chatbot.domain.shared;

/**
 * One broken rule of one field.
 *
 * @param field the field's name as the caller wrote it, in snake_case
 * @param rule which rule was broken
 */
public record Violation(String field, Rule rule) {

    /** The rules that the core itself checks; the edge has a sentence for each in every language. */
    public enum Rule {
        REQUIRED,
        TOO_LONG,
        OUT_OF_RANGE,
        UNKNOWN_VALUE,
        MALFORMED,
        FORBIDDEN_CONTENT
    }

    public Violation {
        if (field.isBlank()) {
            throw new IllegalArgumentException("a violation names its field");
        }
    }
}
