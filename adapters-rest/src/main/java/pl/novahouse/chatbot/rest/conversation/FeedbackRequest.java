package pl.novahouse.chatbot.rest.conversation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.conversation.JudgeAnswer;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Thumb;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** What a visitor thinks of one answer. */
@Schema(name = "FeedbackRequest")
record FeedbackRequest(
        @Schema(description = "An answer of this conversation.", required = true) @NotNull
        UUID messageId,

        @Schema(
                description = "None takes an earlier one back.",
                enumeration = {"up", "down", "none"},
                required = true)
        @NotNull
        @Pattern(regexp = "^(up|down|none)$", message = "{nova.choice}")
        String thumb) {

    JudgeAnswer.Command toCommand(ConversationId conversation, Optional<SessionToken> token) {
        return new JudgeAnswer.Command(conversation, token, new MessageId(messageId), Thumb.ofCode(thumb));
    }
}
