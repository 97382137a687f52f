package pl.novahouse.chatbot.persistence.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.retention.DataInventory;
import pl.novahouse.chatbot.domain.retention.OnErasure;
import pl.novahouse.chatbot.domain.retention.Treatment;

/** The inventory as its file has it. */
record InventoryDocument(
        List<DataInventory.DataClass> classes,
        List<Table> tables,
        List<Place> places,
        List<DataInventory.Payload> payloads) {

    record Table(
            String name,
            @JsonProperty("class") String dataClass,
            String about,
            List<String> subjects,
            @Nullable List<String> links,
            @Nullable String age,
            @Nullable String only,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String person,
            @Nullable String before,
            @JsonProperty("on_erasure") String onErasure,
            @Nullable String reason,
            List<JsonNode> columns,
            List<String> indexes) {

        DataInventory.KeptTable toKept() {
            return new DataInventory.KeptTable(
                    name,
                    dataClass,
                    about,
                    subjects,
                    links == null ? List.of() : links,
                    Optional.ofNullable(age),
                    Optional.ofNullable(only),
                    Optional.ofNullable(email),
                    Optional.ofNullable(phone),
                    Optional.ofNullable(person),
                    Optional.ofNullable(before),
                    OnErasure.valueOf(onErasure.toUpperCase(Locale.ROOT)),
                    reason == null ? "" : reason,
                    columns.stream().map(Table::column).toList(),
                    indexes);
        }

        private static DataInventory.KeptColumn column(JsonNode node) {
            if (node.isTextual()) {
                return new DataInventory.KeptColumn(node.asText(), Optional.empty(), Treatment.KEEP);
            }
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
            if (fields.size() != 1) {
                throw new IllegalArgumentException("a column is a name or a name with what is personal in it");
            }
            Map.Entry<String, JsonNode> field = fields.getFirst();
            JsonNode value = field.getValue();
            boolean treated = value.isObject();
            return new DataInventory.KeptColumn(
                    field.getKey(),
                    Optional.of(treated ? value.path("data").asText() : value.asText()),
                    treated
                            ? Treatment.valueOf(value.path("treatment").asText().toUpperCase(Locale.ROOT))
                            : Treatment.KEEP);
        }
    }

    record Place(
            String name,
            String data,
            String basis,
            @JsonProperty("how_long") String howLong,
            String erasure) {

        DataInventory.Place toPlace() {
            return new DataInventory.Place(name, data, basis, howLong, erasure);
        }
    }

    DataInventory toInventory() {
        return new DataInventory(
                classes,
                tables.stream().map(Table::toKept).toList(),
                places.stream().map(Place::toPlace).toList(),
                payloads);
    }
}
