package pl.novahouse.chatbot.rest.consent;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.consent.GiveConsent;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.rest.conversation.SessionTokens;

/** Takes a visitor's decisions about consent. */
@Path("/api/v1/chat/sessions/{id}/consents")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chat")
public class ConsentResource {

    private final GiveConsent giveConsent;

    ConsentResource(GiveConsent giveConsent) {
        this.giveConsent = giveConsent;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponseSchema(value = ConsentResponse.class, responseCode = "201", responseDescription = "Recorded")
    @SecurityRequirement(name = "session_token")
    @Operation(
            operationId = "giveConsent",
            summary = "Give, refuse or withdraw a consent",
            description = "Each call adds a decision to the ledger; the last one about a purpose holds. An ended"
                    + " conversation takes a withdrawal too.")
    public ConsentResponse give(
            @PathParam("id") UUID id,
            @NotNull @Valid ConsentRequest request,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token) {
        return ConsentResponse.from(giveConsent
                .execute(request.toCommand(new ConversationId(id), SessionTokens.of(token)))
                .decision());
    }
}
