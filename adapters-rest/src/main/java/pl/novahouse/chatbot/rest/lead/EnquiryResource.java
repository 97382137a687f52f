package pl.novahouse.chatbot.rest.lead;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.lead.SubmitEnquiry;
import pl.novahouse.chatbot.rest.conversation.SessionTokens;
import pl.novahouse.chatbot.rest.shared.ApiDescription;
import pl.novahouse.chatbot.rest.shared.ClientLanguage;

/** Takes enquiries from forms. */
@Path("/api/v1/leads")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirementsSet(@SecurityRequirement(name = "session_token"))
@SecurityRequirementsSet({})
@Tag(name = "leads")
public class EnquiryResource {

    private final SubmitEnquiry submitEnquiry;

    EnquiryResource(SubmitEnquiry submitEnquiry) {
        this.submitEnquiry = submitEnquiry;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponseSchema(value = EnquiryResponse.class, responseCode = "201", responseDescription = "Taken")
    @Extension(name = ApiDescription.CODES, value = "consent_required conversation_closed turn_in_progress conflict")
    @Operation(
            operationId = "submitEnquiry",
            summary = "Leave an enquiry by form",
            description = "The same form sent again, by its submission_id or by its content within a day, is taken"
                    + " once and gets the same reference.")
    public EnquiryResponse submit(
            @NotNull @Valid EnquiryRequest request,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token,
            @Context HttpHeaders headers) {
        return new EnquiryResponse(submitEnquiry
                .execute(request.toCommand(SessionTokens.of(token), ClientLanguage.of(headers)))
                .reference());
    }
}
