package pl.novahouse.chatbot.rest.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.novahouse.chatbot.application.retention.DeclineDataRequest;
import pl.novahouse.chatbot.application.retention.FulfilDataRequest;
import pl.novahouse.chatbot.application.retention.ListDataRequests;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.Roles;

/** What people asked for with their code, for those who carry it out. */
@Path("/api/v1/admin/rodo/requests")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.DPO})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class DataRequestDesk {

    private final StaffActors staff;
    private final ListDataRequests listDataRequests;
    private final FulfilDataRequest fulfilDataRequest;
    private final DeclineDataRequest declineDataRequest;

    DataRequestDesk(
            StaffActors staff,
            ListDataRequests listDataRequests,
            FulfilDataRequest fulfilDataRequest,
            DeclineDataRequest declineDataRequest) {
        this.staff = staff;
        this.listDataRequests = listDataRequests;
        this.fulfilDataRequest = fulfilDataRequest;
        this.declineDataRequest = declineDataRequest;
    }

    @GET
    @Operation(
            operationId = "listDataRequests",
            summary = "What people asked for with their code: what waits for staff, then what was settled lately")
    public DataRequestsResponse list() {
        return DataRequestsResponse.from(listDataRequests.execute());
    }

    @POST
    @Path("/{id}/fulfilment")
    @Operation(
            operationId = "fulfilDataRequest",
            summary = "Put right what the person asked for; the CRM learns of it by a delivery")
    public RectifiedResponse fulfil(@PathParam("id") UUID id) {
        return RectifiedResponse.from(fulfilDataRequest.execute(new FulfilDataRequest.Command(id, staff.current())));
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declineDataRequest", summary = "Decline what the person asked for, and say why")
    public DataRequestRow decline(@PathParam("id") UUID id, @NotNull @Valid RefusalRequest request) {
        return DataRequestRow.from(declineDataRequest
                .execute(new DeclineDataRequest.Command(id, request.reason(), staff.current()))
                .request());
    }
}
