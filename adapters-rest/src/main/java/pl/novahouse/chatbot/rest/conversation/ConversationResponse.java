package pl.novahouse.chatbot.rest.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.ReadConversation;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.Rating;

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

        @Schema(required = true) ProfileBody profile,

        @Schema(description = "The decisions about consent that hold, at most one for each purpose.", required = true)
        List<DecisionBody> consents,

        @Schema(
                description = "How far the visitor's enquiry is.",
                enumeration = {"none", "awaiting_confirmation", "created"},
                required = true)
        String lead,

        @Schema(description = "What the visitor thinks of the conversation, 1 to 5.", nullable = true) @Nullable
        Integer rating) {

    ConversationResponse {
        messages = List.copyOf(messages);
        consents = List.copyOf(consents);
    }

    static ConversationResponse from(ReadConversation.Result result) {
        var conversation = result.conversation();
        return new ConversationResponse(
                conversation.id().value(),
                AnswerParts.state(conversation),
                conversation.language().code(),
                conversation.turns(),
                conversation.startedAt(),
                result.messages().stream()
                        .map(message -> MessageBody.from(message, result.opinion()))
                        .toList(),
                ProfileBody.from(conversation.profile()),
                result.engagement().decisions().stream().map(DecisionBody::from).toList(),
                lead(result),
                result.opinion().rating().map(Rating::stars).orElse(null));
    }

    private static String lead(ReadConversation.Result result) {
        if (result.conversation().memory().pending().orElse(null) instanceof PendingQuestion.ConfirmsContact) {
            return "awaiting_confirmation";
        }
        return result.engagement().lead() ? "created" : "none";
    }
}
