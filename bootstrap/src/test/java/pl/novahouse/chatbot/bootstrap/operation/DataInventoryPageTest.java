package pl.novahouse.chatbot.bootstrap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.bootstrap.retention.RetentionConfig;
import pl.novahouse.chatbot.domain.retention.DataInventory;
import pl.novahouse.chatbot.persistence.retention.YamlDataInventories;

/** {@code docs/data-inventory.md} is printed from the inventory with {@code -Dinventory.print=true}, and compared. */
final class DataInventoryPageTest {

    private static final Path PAGE = Path.of("../docs/data-inventory.md");

    private static final Map<String, List<String>> SETTINGS = Map.of(
            "conversations", List.of("conversationsAnonymisedAfter", "conversationsDeletedAfter"),
            "uploads", List.of("uploads"),
            "leads", List.of("leads"),
            "consents", List.of("consents"),
            "bookings", List.of("bookings"),
            "deliveries", List.of("deliveries"),
            "questions", List.of("questions"),
            "rights", List.of("requests"),
            "security", List.of("blocks"),
            "operation", List.of("operation"));

    @Test
    void the_page_tells_what_the_inventory_holds() throws IOException {
        String page = page(new YamlDataInventories().read());
        if (Boolean.getBoolean("inventory.print")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page(DataInventory inventory) {
        StringBuilder page = new StringBuilder("""
                # Data inventory

                What is kept about people, why, on which basis, how long and where. Printed from
                `adapters-persistence/src/main/resources/data-inventory.yaml`, from which the retention job, exports, erasures
                and the tables of the privacy notice (`/privacy`) are made too; tests compare it with the migrated database
                and with this page. The periods are defaults; `docs/configuration.md` explains how they are set.

                ## Classes of data

                | class | what | why | basis | how long |
                | --- | --- | --- | --- | --- |
                """);
        inventory
                .classes()
                .forEach(each -> row(
                        page,
                        each.key(),
                        each.title() + ": " + each.data(),
                        each.purpose(),
                        each.basis(),
                        howLong(each.key())));
        page.append("\n## Outside the database\n\n| where | what | basis | how long | when a person is erased |\n");
        page.append("| --- | --- | --- | --- | --- |\n");
        inventory
                .places()
                .forEach(place ->
                        row(page, place.name(), place.data(), place.basis(), place.howLong(), place.erasure()));
        page.append("\n## What leaves the service\n\n| message | to | when | fields |\n| --- | --- | --- | --- |\n");
        inventory
                .payloads()
                .forEach(each ->
                        row(page, each.name(), each.recipient(), each.when(), String.join(", ", each.fields())));
        page.append("\n## Tables\n");
        inventory.tables().forEach(table -> {
            page.append("\n### ").append(table.name()).append("\n\n");
            page.append(table.about()).append(". Class: ").append(table.dataClass());
            page.append(". When a person is erased: ")
                    .append(table.subjects().isEmpty() ? "not about a person" : action(table));
            page.append(".\n\n| column | personal | when made anonymous |\n| --- | --- | --- |\n");
            table.columns()
                    .forEach(column -> row(
                            page,
                            "`" + column.name() + "`",
                            column.data().orElse("–"),
                            column.treatment().name().toLowerCase(Locale.ROOT)));
        });
        return page.toString();
    }

    private static String action(DataInventory.KeptTable table) {
        return switch (table.onErasure()) {
            case DELETE -> "deleted";
            case ANONYMISE -> "made anonymous";
            case KEEP -> "kept – " + table.reason();
        };
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String howLong(String dataClass) {
        return SETTINGS.getOrDefault(dataClass, List.of()).stream()
                .map(DataInventoryPageTest::setting)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), settings -> settings.isEmpty() ? "for ever" : settings));
    }

    private static String setting(String name) {
        try {
            Method method = RetentionConfig.class.getMethod(name);
            return "`nova.retention." + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + "` = "
                    + method.getAnnotation(WithDefault.class).value();
        } catch (NoSuchMethodException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
