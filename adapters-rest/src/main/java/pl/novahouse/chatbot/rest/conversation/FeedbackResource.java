package pl.novahouse.chatbot.rest.conversation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.JudgeAnswer;
import pl.novahouse.chatbot.application.conversation.RateConversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/** Takes what a visitor thinks of the answers and of the conversation. */
@Path("/api/v1/chat/sessions")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chat")
public class FeedbackResource {

    private final JudgeAnswer judgeAnswer;
    private final RateConversation rateConversation;

    FeedbackResource(JudgeAnswer judgeAnswer, RateConversation rateConversation) {
        this.judgeAnswer = judgeAnswer;
        this.rateConversation = rateConversation;
    }

    @POST
    @Path("/{id}/feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "session_token")
    @APIResponse(responseCode = "204", description = "Noted")
    @Operation(
            operationId = "judgeAnswer",
            summary = "Say whether an answer helped",
            description = "The last verdict about an answer holds. An ended conversation takes it too.")
    public void judge(
            @PathParam("id") UUID id,
            @NotNull @Valid FeedbackRequest request,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token) {
        judgeAnswer.execute(request.toCommand(new ConversationId(id), SessionTokens.of(token)));
    }

    @POST
    @Path("/{id}/rating")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "session_token")
    @APIResponse(responseCode = "204", description = "Noted")
    @Operation(
            operationId = "rateConversation",
            summary = "Rate the conversation",
            description = "The last rating holds. An ended conversation takes it too.")
    public void rate(
            @PathParam("id") UUID id,
            @NotNull @Valid RatingRequest request,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token) {
        rateConversation.execute(request.toCommand(new ConversationId(id), SessionTokens.of(token)));
    }
}
