package pl.novahouse.chatbot.rest.conversation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.CorrectProfile;
import pl.novahouse.chatbot.application.conversation.OpenSession;
import pl.novahouse.chatbot.application.conversation.ReadConversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.rest.shared.ApiDescription;

/** Opens a visitor's conversation and shows it again. */
@Path("/api/v1/chat/sessions")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chat")
public class SessionResource {

    private final OpenSession openSession;
    private final ReadConversation readConversation;
    private final CorrectProfile correctProfile;
    private final VisitorSettings settings;

    SessionResource(
            OpenSession openSession,
            ReadConversation readConversation,
            CorrectProfile correctProfile,
            VisitorSettings settings) {
        this.openSession = openSession;
        this.readConversation = readConversation;
        this.correctProfile = correctProfile;
        this.settings = settings;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponseSchema(value = SessionResponse.class, responseCode = "201", responseDescription = "Opened")
    @Extension(name = ApiDescription.CODES, value = "session_token_required forbidden not_found conflict")
    @Operation(operationId = "openSession", summary = "Open a conversation and get its token")
    public SessionResponse open(
            @RequestBody(required = false) @Valid @Nullable SessionRequest request,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token) {
        SessionRequest asked = request == null ? SessionRequest.EMPTY : request;
        return SessionResponse.from(
                openSession.execute(asked.toCommand(SessionTokens.of(token))), settings.privacyVersion());
    }

    @GET
    @Path("/{id}")
    @SecurityRequirement(name = "session_token")
    @Operation(operationId = "readSession", summary = "The visitor's own conversation")
    public ConversationResponse read(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token) {
        return ConversationResponse.from(readConversation.execute(
                new ReadConversation.Command(new ConversationId(id), SessionTokens.of(token))));
    }

    @PATCH
    @Path("/{id}/profile")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "session_token")
    @Extension(name = ApiDescription.CODES, value = "turn_in_progress conversation_closed conflict")
    @Operation(
            operationId = "correctProfile",
            summary = "Correct or take back what was understood of the visitor",
            description = "Fields that are left out stay as they are; null takes a field back.")
    public ProfileBody correct(
            @PathParam("id") UUID id,
            @NotNull @Valid ProfileRequest request,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token) {
        return ProfileBody.from(correctProfile
                .execute(
                        new CorrectProfile.Command(new ConversationId(id), SessionTokens.of(token), request.toFields()))
                .profile());
    }
}
