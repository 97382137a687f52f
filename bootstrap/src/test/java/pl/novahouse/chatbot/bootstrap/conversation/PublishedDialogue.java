package pl.novahouse.chatbot.bootstrap.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One dialogue of the published set.
 *
 * @param profile fields that the API must show in the end; a null value says that the field must be unknown
 */
record PublishedDialogue(String id, String title, List<Turn> turns, Optional<Map<String, Object>> profile) {

    /**
     * What the visitor writes and what is expected of the answer. Texts are compared without regard to case and to
     * the kind of a space.
     *
     * @param mentions texts that the answer holds, all of them
     * @param any texts of which the answer holds at least one
     * @param first texts that the first sentence holds, all of them
     * @param never texts that the answer does not hold
     * @param by who answers
     * @param language of the answer, pl unless said otherwise
     * @param article the article that the answer rests on
     * @param action an action that comes with the answer
     * @param cards kinds of cards that come with it
     * @param asks whether the answer asks something
     * @param quick a quick reply that is offered
     */
    record Turn(
            String visitor,
            Optional<List<String>> mentions,
            Optional<List<String>> any,
            Optional<List<String>> first,
            Optional<List<String>> never,
            Optional<String> by,
            Optional<String> language,
            Optional<String> article,
            Optional<String> action,
            Optional<List<String>> cards,
            Optional<Boolean> asks,
            @JsonProperty("quick_reply") Optional<String> quick) {}
}
