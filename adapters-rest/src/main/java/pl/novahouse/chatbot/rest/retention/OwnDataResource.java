package pl.novahouse.chatbot.rest.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import pl.novahouse.chatbot.application.retention.ObjectInOwnConversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Lets visitors erase their conversation and object to the use of what they told. */
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
    private final ObjectInOwnConversation objectInOwnConversation;

    OwnDataResource(EraseOwnConversation eraseOwnConversation, ObjectInOwnConversation objectInOwnConversation) {
        this.eraseOwnConversation = eraseOwnConversation;
        this.objectInOwnConversation = objectInOwnConversation;
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

    @POST
    @Path("/{id}/objections")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @SecurityRequirement(name = "session_token")
    @APIResponseSchema(value = OwnObjectionResponse.class, responseCode = "201", responseDescription = "Noted")
    @Operation(
            operationId = "objectInSession",
            summary = "Object to the use of what was told: marketing stops, or any contact and the CRM's item with it")
    public OwnObjectionResponse object(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam(TOKEN) @Nullable String token,
            @NotNull @Valid OwnObjectionRequest request) {
        return OwnObjectionResponse.from(objectInOwnConversation.execute(
                new ObjectInOwnConversation.Command(new ConversationId(id), token(token), request.toObjection())));
    }

    private static Optional<SessionToken> token(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(token -> !token.isBlank() && token.length() <= LONGEST)
                .map(SessionToken::new);
    }
}
