package pl.novahouse.chatbot.integrations.lead;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column takes which part of a lead; a part without a column is not told. */
public record MondayColumns(Map<MondayField, MondayColumn> byField) {

    private static final String NONE = "-";

    public MondayColumns {
        byField = Map.copyOf(byField);
        if (!byField.containsKey(MondayField.EXTERNAL_ID)) {
            throw new IllegalArgumentException("the board needs a column for the lead's id");
        }
    }

    /**
     * @param texts for each part of a lead {@code id:type}, or a dash when the board has no column for it
     * @throws IllegalArgumentException when one cannot be read
     */
    public static MondayColumns parse(Map<MondayField, String> texts) {
        Map<MondayField, MondayColumn> columns = new EnumMap<>(MondayField.class);
        texts.forEach((field, text) -> {
            if (!text.strip().equals(NONE)) {
                columns.put(field, MondayColumn.parse(text));
            }
        });
        return new MondayColumns(columns);
    }

    Optional<MondayColumn> of(MondayField field) {
        @Nullable MondayColumn column = byField.get(field);
        return Optional.ofNullable(column);
    }

    MondayColumn externalId() {
        return of(MondayField.EXTERNAL_ID).orElseThrow();
    }
}
