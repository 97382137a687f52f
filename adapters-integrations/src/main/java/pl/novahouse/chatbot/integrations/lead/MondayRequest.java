package pl.novahouse.chatbot.integrations.lead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One request to the board.
 *
 * @param operation the field of the mutation or query that it asks for
 * @param columns column values, which travel as a text that holds JSON
 * @param key the Idempotency-Key
 */
record MondayRequest(
        String operation,
        String query,
        Map<String, JsonNode> variables,
        Optional<ObjectNode> columns,
        Optional<UUID> key) {}
