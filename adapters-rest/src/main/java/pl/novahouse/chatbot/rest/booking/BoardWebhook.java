package pl.novahouse.chatbot.rest.booking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * What the board posts.
 *
 * @param challenge what it wants to hear once, when it is set up
 * @param item the item that it says has changed
 */
record BoardWebhook(Optional<String> challenge, Optional<String> item) {

    private static final int LONGEST_CHALLENGE = 1000;
    private static final int MOST_DIGITS = 20;
    private static final List<String> ITEMS = List.of("/event/pulseId", "/event/itemId", "/event/item_id");

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
        return new BoardWebhook(challenge, item);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
