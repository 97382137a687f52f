package pl.novahouse.chatbot.rest.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.Opinion;
import pl.novahouse.chatbot.domain.conversation.Thumb;
import pl.novahouse.chatbot.rest.catalogue.CardBody;

/** One entry of a transcript; only an answer says by whom it is and what came with it. */
@Schema(name = "Message")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageBody(
        @Schema(required = true) UUID messageId,

        @Schema(
                enumeration = {"visitor", "assistant"},
                required = true)
        String role,

        @Schema(required = true) int turn,

        @Schema(description = "Plain text, never markup.", required = true)
        String text,

        @Schema(required = true) Instant createdAt,

        @Schema(description = "The client's identity of the send.") @Nullable
        UUID clientMessageId,

        @Nullable String answeredBy,
        @Nullable List<String> quickReplies,
        @Nullable List<CardBody> cards,
        @Nullable List<ActionBody> actions,
        @Nullable List<String> sources,

        @Schema(
                description = "What the visitor thinks of this answer.",
                enumeration = {"up", "down"})
        @Nullable
        String thumb) {

    static MessageBody from(Message message, Opinion opinion) {
        return switch (message) {
            case VisitorMessage(var id, var _, int turn, String text, Instant at, var clientMessageId) ->
                new MessageBody(
                        id.value(),
                        "visitor",
                        turn,
                        text,
                        at,
                        clientMessageId.orElse(null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case AnswerMessage(var id, var _, int turn, var answer, Instant at, var _) ->
                new MessageBody(
                        id.value(),
                        "assistant",
                        turn,
                        answer.text(),
                        at,
                        null,
                        AnswerParts.answeredBy(answer),
                        answer.quickReplies(),
                        AnswerParts.cards(answer),
                        AnswerParts.actions(answer),
                        answer.sources(),
                        opinion.of(id).map(Thumb::code).orElse(null));
        };
    }
}
