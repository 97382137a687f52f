package pl.novahouse.chatbot.rest.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import pl.novahouse.chatbot.application.retention.ConfirmDataRequest;
import pl.novahouse.chatbot.application.retention.RequestData;

/** Lets anybody ask for the data of an address that is theirs. */
@Path("/api/v1/rodo/requests")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rodo")
public class DataRequestResource {

    private final RequestData requestData;
    private final ConfirmDataRequest confirmDataRequest;

    DataRequestResource(RequestData requestData, ConfirmDataRequest confirmDataRequest) {
        this.requestData = requestData;
        this.confirmDataRequest = confirmDataRequest;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @APIResponseSchema(value = DataRequestResponse.class, responseCode = "202", responseDescription = "Taken")
    @Operation(
            operationId = "requestData",
            summary =
                    "Ask for a copy, an erasure or a rectification of the data of an e-mail address, or object to their"
                            + " use; a code goes there, whether or not anything is kept")
    public DataRequestResponse request(@NotNull @Valid DataRequestBody body) {
        return new DataRequestResponse(requestData.execute(body.toCommand()).request());
    }

    @POST
    @Path("/{id}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmDataRequest",
            summary =
                    "Prove with the code that the address is one's own; the export, the receipt or the outcome comes back")
    public ConfirmedResponse confirm(@PathParam("id") UUID id, @NotNull @Valid ConfirmBody body) {
        return ConfirmedResponse.from(confirmDataRequest.execute(new ConfirmDataRequest.Command(id, body.code())));
    }
}
