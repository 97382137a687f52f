package pl.novahouse.chatbot.integrations.lead;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Failure;

/**
 * What the board said.
 *
 * @param repeated whether it is the stored answer to an earlier request under the same key
 */
record MondayReply(JsonNode data, boolean repeated, Optional<Failure> failure, Exchange exchange) {}
