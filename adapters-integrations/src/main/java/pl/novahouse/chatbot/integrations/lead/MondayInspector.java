package pl.novahouse.chatbot.integrations.lead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.lead.CrmInspection;

/** Compares the board and the version of the interface with the configuration. */
final class MondayInspector {

    private final MondaySettings settings;
    private final MondayClient client;
    private final Map<String, String> types = new HashMap<>();
    private boolean known;

    MondayInspector(MondaySettings settings, MondayClient client) {
        this.settings = settings;
        this.client = client;
    }

    CrmInspection inspect() {
        List<String> faults = new ArrayList<>();
        inspectVersion(faults);
        inspectColumns(faults);
        return new CrmInspection(faults);
    }

    /** The ids of the board's columns, once it could be read. */
    Optional<Set<String>> columns() {
        return known ? Optional.of(Set.copyOf(types.keySet())) : Optional.empty();
    }

    private void inspectVersion(List<String> faults) {
        MondayReply reply = ask("version", MondayQueries.VERSION, Map.of());
        if (reply.failure().isPresent()) {
            faults.add("the version could not be read: "
                    + reply.failure().get().reason().code());
            return;
        }
        JsonNode version = reply.data().path("version");
        String value = version.path("value").asText("");
        String kind = version.path("kind").asText("").toLowerCase(Locale.ROOT);
        if (!value.equals(settings.apiVersion())) {
            faults.add("the pinned version is " + settings.apiVersion() + ", the board answers as " + value);
        }
        if (kind.contains("deprecated")) {
            faults.add("version " + value + " is " + kind);
        }
    }

    private void inspectColumns(List<String> faults) {
        JsonNode boards = JsonNodeFactory.instance.arrayNode().add(settings.boardId());
        MondayReply reply = ask("boards", MondayQueries.COLUMNS, Map.of("boards", boards));
        JsonNode columns = reply.data().path("boards").path(0).path("columns");
        if (reply.failure().isPresent()) {
            faults.add("the columns could not be read: "
                    + reply.failure().get().reason().code());
        } else if (!columns.isArray()) {
            faults.add("there is no board " + settings.boardId() + ", or the token may not see it");
        } else {
            known = true;
            columns.forEach(column ->
                    types.put(column.path("id").asText(), column.path("type").asText()));
            settings.columns().byField().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> inspectColumn(entry.getKey(), entry.getValue(), faults));
        }
    }

    private void inspectColumn(MondayField field, MondayColumn column, List<String> faults) {
        @Nullable String type = types.get(column.id());
        String name = "column " + column.id() + " for " + field.name().toLowerCase(Locale.ROOT);
        if (type == null) {
            faults.add(name + " is missing on the board");
        } else if (!type.equals(column.type().word())) {
            faults.add(name + " is of type " + type + ", not " + column.type().word());
        }
    }

    private MondayReply ask(String operation, String query, Map<String, JsonNode> variables) {
        return client.ask(new MondayRequest(operation, query, variables, Optional.empty(), Optional.empty()));
    }
}
