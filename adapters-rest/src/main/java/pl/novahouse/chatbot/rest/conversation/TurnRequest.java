package pl.novahouse.chatbot.rest.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.TakeTurn;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** One message of a visitor. */
@Schema(name = "TurnRequest")
record TurnRequest(
        @Schema(description = "What the visitor wrote.", examples = "Jaki jest najtańszy pakiet?", required = true)
        @NotBlank
        @Size(max = VisitorMessage.MAX_LENGTH)
        String message,

        @Schema(description = "The conversation; a new one is opened without it.", nullable = true) @Nullable
        UUID sessionId,

        @Schema(description = "The client's identity of this send: a repeat gets the stored answer.", nullable = true)
        @Nullable
        UUID clientMessageId) {

    TakeTurn.Command toCommand(Optional<SessionToken> token, Consumer<String> sentences) {
        return new TakeTurn.Command(
                message,
                Optional.ofNullable(sessionId).map(id -> new TakeTurn.Session(new ConversationId(id), require(token))),
                Optional.ofNullable(clientMessageId),
                sentences);
    }

    private static SessionToken require(Optional<SessionToken> token) {
        return token.orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
    }
}
