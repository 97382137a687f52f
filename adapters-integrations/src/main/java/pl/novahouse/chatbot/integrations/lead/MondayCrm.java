package pl.novahouse.chatbot.integrations.lead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.lead.port.Crm;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.lead.CrmAnswer;
import pl.novahouse.chatbot.domain.lead.CrmComparison;
import pl.novahouse.chatbot.domain.lead.CrmInspection;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** A board at Monday.com, by its GraphQL interface. */
public final class MondayCrm implements Crm {

    private static final String NAME_COLUMN = "name";
    private static final String ERASED_NAME = "(dane usunięte)";
    private static final int LONGEST_ID = 40;
    private static final Reason GARBAGE = Reason.of("garbage");

    private final MondaySettings settings;
    private final MondayClient client;
    private final MondayValues values;
    private final MondayComparison comparison;
    private final AtomicReference<@Nullable Set<String>> boardColumns = new AtomicReference<>();
    private final AtomicReference<PartCondition> condition = new AtomicReference<>(PartCondition.UP);

    public MondayCrm(MondaySettings settings, InstantSource clock) {
        this.settings = settings;
        this.client = new MondayClient(settings, clock);
        this.values = new MondayValues(settings.columns(), settings.contactFormat());
        this.comparison = new MondayComparison(settings.columns());
    }

    @Override
    public CrmAnswer create(CrmItem item, UUID key) {
        Map<String, JsonNode> variables = onBoard();
        settings.groupId().ifPresent(group -> variables.put("group", text(group)));
        variables.put("name", text(MondayValues.name(item)));
        variables.put("labels", JsonNodeFactory.instance.booleanNode(settings.createLabels()));
        MondayReply reply =
                ask("create_item", MondayQueries.CREATE, variables, Optional.of(values.filled(item)), Optional.of(key));
        return kept(reply, "create_item");
    }

    @Override
    public CrmAnswer update(String itemId, CrmItem item) {
        ObjectNode complete = values.complete(item);
        return change(itemId, complete, MondayValues.name(item));
    }

    @Override
    public CrmAnswer blank(String itemId) {
        return change(itemId, values.blank(), ERASED_NAME);
    }

    /** An item is renamed through a column of its own, which not every board shows. */
    private CrmAnswer change(String itemId, ObjectNode columns, String name) {
        @Nullable Set<String> known = boardColumns.get();
        if (known != null && known.contains(NAME_COLUMN)) {
            columns.put(NAME_COLUMN, name);
        }
        Map<String, JsonNode> variables = onBoard();
        variables.put("item", text(itemId));
        variables.put("labels", JsonNodeFactory.instance.booleanNode(settings.createLabels()));
        MondayReply reply = ask(
                "change_multiple_column_values",
                MondayQueries.CHANGE,
                variables,
                Optional.of(columns),
                Optional.empty());
        return kept(reply, "change_multiple_column_values");
    }

    @Override
    public CrmAnswer delete(String itemId) {
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        variables.put("item", text(itemId));
        MondayReply reply = ask("delete_item", MondayQueries.DELETE, variables, Optional.empty(), Optional.empty());
        return kept(reply, "delete_item");
    }

    @Override
    public CrmAnswer find(LeadId lead) {
        MondayReply reply = ask(
                "items_page_by_column_values", MondayQueries.FIND, carrying(lead), Optional.empty(), Optional.empty());
        if (reply.failure().isPresent()) {
            return new CrmAnswer.Failed(reply.failure().get(), reply.exchange());
        }
        return items(reply)
                .<CrmAnswer>map(items ->
                        new CrmAnswer.Found(items.stream().map(MondayCrm::idOf).toList(), reply.exchange()))
                .orElseGet(() -> meaningless(reply));
    }

    @Override
    public CrmComparison compare(CrmItem item) {
        Map<String, JsonNode> variables = carrying(item.lead().id());
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        settings.columns().byField().values().forEach(column -> ids.add(column.id()));
        variables.put("ids", ids);
        MondayReply reply = ask(
                "items_page_by_column_values", MondayQueries.COMPARE, variables, Optional.empty(), Optional.empty());
        if (reply.failure().isPresent()) {
            return new CrmComparison.Unread(reply.failure().get());
        }
        return items(reply)
                .<CrmComparison>map(items -> new CrmComparison.Compared(
                        items.stream().map(MondayCrm::idOf).toList(),
                        items.isEmpty() ? List.of() : comparison.differing(item, items.getFirst())))
                .orElseGet(() -> new CrmComparison.Unread(new Failure.Outage(GARBAGE)));
    }

    private Map<String, JsonNode> carrying(LeadId lead) {
        Map<String, JsonNode> variables = onBoard();
        variables.put("column", text(settings.columns().externalId().id()));
        variables.put("value", text(lead.value().toString()));
        return variables;
    }

    /** The items that were found, the oldest first; empty when the answer makes no sense. */
    private static Optional<List<JsonNode>> items(MondayReply reply) {
        JsonNode items = reply.data().path("items_page_by_column_values").path("items");
        if (!items.isArray()) {
            return Optional.empty();
        }
        List<JsonNode> found = new ArrayList<>();
        items.forEach(found::add);
        if (!found.stream().map(MondayCrm::idOf).allMatch(MondayCrm::isId)) {
            return Optional.empty();
        }
        found.sort(Comparator.comparing(item -> new BigInteger(idOf(item))));
        return Optional.of(found);
    }

    private static String idOf(JsonNode item) {
        return item.path("id").asText("");
    }

    @Override
    public CrmInspection inspect() {
        MondayInspector inspector = new MondayInspector(settings, client);
        CrmInspection inspection = inspector.inspect();
        inspector.columns().ifPresent(boardColumns::set);
        condition.set(inspection.faults().isEmpty() ? PartCondition.UP : PartCondition.DEGRADED);
        return inspection;
    }

    /** How the last call or inspection left the board. */
    PartCondition condition() {
        return condition.get();
    }

    private MondayReply ask(
            String operation,
            String query,
            Map<String, JsonNode> variables,
            Optional<ObjectNode> columns,
            Optional<UUID> key) {
        MondayReply reply = client.ask(new MondayRequest(operation, query, variables, columns, key));
        reply.failure()
                .ifPresentOrElse(_ -> condition.set(PartCondition.DEGRADED), () -> condition.set(PartCondition.UP));
        return reply;
    }

    private static CrmAnswer kept(MondayReply reply, String operation) {
        if (reply.failure().isPresent()) {
            return new CrmAnswer.Failed(reply.failure().get(), reply.exchange());
        }
        String id = reply.data().path(operation).path("id").asText("");
        return isId(id) ? new CrmAnswer.Kept(id, reply.repeated(), reply.exchange()) : meaningless(reply);
    }

    private static CrmAnswer meaningless(MondayReply reply) {
        return new CrmAnswer.Failed(new Failure.Outage(GARBAGE), reply.exchange());
    }

    private static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_ID && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Map<String, JsonNode> onBoard() {
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        variables.put("board", text(settings.boardId()));
        return variables;
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.textNode(value);
    }
}
