package pl.novahouse.chatbot.rest.booking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.booking.BoardHint;

/**
 * What the board posts.
 *
 * @param challenge what it wants to hear once, when it is set up
 * @param hint the item that it says has changed
 */
record BoardWebhook(Optional<String> challenge, Optional<BoardHint> hint) {

    private static final int LONGEST_CHALLENGE = 1000;
    private static final int MOST_DIGITS = 20;
    private static final List<String> ITEMS = List.of("/event/pulseId", "/event/itemId", "/event/item_id");

    /** By what two calls are told to speak of one event, the surest first. */
    private static final List<String> OCCURRENCES =
            List.of("/event/triggerUuid", "/event/triggerTime", "/event/changedAt");

    static BoardWebhook of(JsonNode body) {
        Optional<String> challenge = Optional.of(body.path("challenge"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> text.length() <= LONGEST_CHALLENGE);
        Optional<String> item = ITEMS.stream()
                .map(body::at)
                .map(node -> node.asText(""))
                .filter(BoardWebhook::isNumber)
                .findFirst();
        return new BoardWebhook(
                challenge,
                item.map(id -> new BoardHint(id, word(body, List.of("/event/type")), word(body, OCCURRENCES))));
    }

    private static String word(JsonNode body, List<String> places) {
        return places.stream()
                .map(body::at)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank() && text.length() <= BoardHint.MAX_LENGTH)
                .findFirst()
                .orElse("");
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
