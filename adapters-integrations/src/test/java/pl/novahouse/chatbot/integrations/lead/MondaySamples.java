package pl.novahouse.chatbot.integrations.lead;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.integrations.lead.MondaySettings.ContactFormat;
import pl.novahouse.chatbot.integrations.shared.BoundedHttp;

/** Settings for the fake board, with waits that suit a test. */
public final class MondaySamples {

    private static final Map<MondayField, String> TYPES = Map.ofEntries(
            Map.entry(MondayField.EXTERNAL_ID, "text"),
            Map.entry(MondayField.EMAIL, "email"),
            Map.entry(MondayField.PHONE, "phone"),
            Map.entry(MondayField.MESSAGE, "long_text"),
            Map.entry(MondayField.CITY, "text"),
            Map.entry(MondayField.STATUS, "status"),
            Map.entry(MondayField.SCORE, "numbers"),
            Map.entry(MondayField.URGENCY, "status"),
            Map.entry(MondayField.PACKAGE, "dropdown"),
            Map.entry(MondayField.AREA, "numbers"),
            Map.entry(MondayField.BUDGET, "numbers"),
            Map.entry(MondayField.PROPERTY, "dropdown"),
            Map.entry(MondayField.SCOPE, "dropdown"),
            Map.entry(MondayField.NEXT_ACTION, "text"),
            Map.entry(MondayField.NEXT_ACTION_DUE, "date"),
            Map.entry(MondayField.ASSIGNEE, "text"),
            Map.entry(MondayField.MARKETING_EMAIL, "checkbox"),
            Map.entry(MondayField.MARKETING_PHONE, "checkbox"),
            Map.entry(MondayField.CREATED, "date"));

    private MondaySamples() {}

    public static MondaySettings settings(URI url, ContactFormat format) {
        return new MondaySettings(
                url,
                FakeBoard.TOKEN,
                FakeBoard.VERSION,
                FakeBoard.BOARD,
                Optional.of("topics"),
                columns(),
                format,
                true,
                new BoundedHttp.Limits(Duration.ofSeconds(2), Duration.ofMillis(700), 200_000));
    }

    static MondayColumns columns() {
        Map<MondayField, String> texts = new EnumMap<>(MondayField.class);
        TYPES.forEach((field, type) -> texts.put(field, field.name().toLowerCase(Locale.ROOT) + ":" + type));
        return MondayColumns.parse(texts);
    }
}
