package pl.novahouse.chatbot.rest.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.conversation.ReadConversation;

/** A visitor's own conversation. */
@Schema(name = "Conversation")
record ConversationResponse(
        @Schema(required = true) UUID sessionId,

        @Schema(
                enumeration = {"open", "closed"},
                required = true)
        String state,

        @Schema(
                enumeration = {"pl", "en", "uk", "de"},
                required = true)
        String language,

        @Schema(description = "How many turns were answered.", required = true)
        int turns,

        @Schema(required = true) Instant startedAt,

        @Schema(description = "The latest messages, oldest first.", required = true)
        List<MessageBody> messages,

        @Schema(required = true) ProfileBody profile) {

    ConversationResponse {
        messages = List.copyOf(messages);
    }

    static ConversationResponse from(ReadConversation.Result result) {
        var conversation = result.conversation();
        return new ConversationResponse(
                conversation.id().value(),
                AnswerParts.state(conversation),
                conversation.language().code(),
                conversation.turns(),
                conversation.startedAt(),
                result.messages().stream().map(MessageBody::from).toList(),
                ProfileBody.from(conversation.profile()));
    }
}
