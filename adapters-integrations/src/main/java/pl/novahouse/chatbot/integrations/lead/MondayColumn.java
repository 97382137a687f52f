package pl.novahouse.chatbot.integrations.lead;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of the board.
 *
 * @param id as the board calls it, such as {@code email_mkp1}
 */
public record MondayColumn(String id, Type type) {

    /** The types that we can fill. */
    public enum Type {
        TEXT,
        LONG_TEXT,
        NUMBERS,
        STATUS,
        DROPDOWN,
        DATE,
        EMAIL,
        PHONE,
        LINK,
        CHECKBOX;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Type> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.word().equals(word))
                    .findFirst();
        }
    }

    /**
     * Reads {@code id:type}.
     *
     * @throws IllegalArgumentException when there is no id or no such type
     */
    static MondayColumn parse(String text) {
        int colon = text.lastIndexOf(':');
        String id = colon < 0 ? "" : text.substring(0, colon).strip();
        Optional<Type> type = Type.ofWord(text.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
        if (id.isEmpty() || type.isEmpty()) {
            throw new IllegalArgumentException("a column of the board is written as id:type, not " + text);
        }
        return new MondayColumn(id, type.get());
    }
}
