package pl.novahouse.chatbot.domain.profile;

/**
 * What a message did to one field.
 *
 * @param words the words that did it
 */
public record FieldChange(ProfileField field, Kind kind, String words) {

    /** How the field changed. */
    public enum Kind {
        /** Known for the first time. */
        TOLD,
        /** Another value than before. */
        REPLACED,
        /** Taken back: nothing is known any more. */
        CLEARED,
        /** The visitor does not know, or would rather not say. */
        UNKNOWN
    }
}
