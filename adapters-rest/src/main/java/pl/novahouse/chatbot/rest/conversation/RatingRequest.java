package pl.novahouse.chatbot.rest.conversation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.conversation.RateConversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Rating;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** What a visitor thinks of the whole conversation. */
@Schema(name = "RatingRequest")
record RatingRequest(
        @Schema(description = "From 1, the worst, to 5.", required = true) @NotNull @Min(Rating.MIN) @Max(Rating.MAX)
        Integer rating) {

    RateConversation.Command toCommand(ConversationId conversation, Optional<SessionToken> token) {
        return new RateConversation.Command(conversation, token, new Rating(rating));
    }
}
