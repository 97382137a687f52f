package pl.novahouse.chatbot.rest.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.retention.EraseOwnConversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Lets visitors erase their conversation. */
@Path("/api/v1/chat/sessions")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chat")
public class OwnDataResource {

    private static final String TOKEN = "X-Session-Token";
    private static final int LONGEST = 128;

    private final EraseOwnConversation eraseOwnConversation;

    OwnDataResource(EraseOwnConversation eraseOwnConversation) {
        this.eraseOwnConversation = eraseOwnConversation;
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(202)
    @SecurityRequirement(name = "session_token")
    @APIResponseSchema(value = ErasedResponse.class, responseCode = "202", responseDescription = "Erased")
    @Operation(
            operationId = "eraseSession",
            summary = "Erase the conversation and all that hangs on it: messages, files, lead, booking")
    public ErasedResponse erase(
            @PathParam("id") UUID id, @Parameter(hidden = true) @HeaderParam(TOKEN) @Nullable String token) {
        EraseOwnConversation.Command command = new EraseOwnConversation.Command(new ConversationId(id), token(token));
        return new ErasedResponse(
                eraseOwnConversation.execute(command).receipt().id());
    }

    private static Optional<SessionToken> token(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(token -> !token.isBlank() && token.length() <= LONGEST)
                .map(SessionToken::new);
    }
}
