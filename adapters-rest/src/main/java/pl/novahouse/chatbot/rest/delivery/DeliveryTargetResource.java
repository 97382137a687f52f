package pl.novahouse.chatbot.rest.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.novahouse.chatbot.application.delivery.ReadTargets;
import pl.novahouse.chatbot.application.delivery.ResumeTarget;
import pl.novahouse.chatbot.application.delivery.RetryDeadDeliveries;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Shows administrators how the targets of deliveries are, and lets them go on. */
@Path("/api/v1/admin/delivery-targets")
@Singleton
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class DeliveryTargetResource {

    private final ReadTargets readTargets;
    private final ResumeTarget resumeTarget;
    private final RetryDeadDeliveries retryDeadDeliveries;
    private final StaffActors staff;

    DeliveryTargetResource(
            ReadTargets readTargets,
            ResumeTarget resumeTarget,
            RetryDeadDeliveries retryDeadDeliveries,
            StaffActors staff) {
        this.readTargets = readTargets;
        this.resumeTarget = resumeTarget;
        this.retryDeadDeliveries = retryDeadDeliveries;
        this.staff = staff;
    }

    @GET
    @Operation(operationId = "listDeliveryTargets", summary = "How each target takes deliveries, and its queue")
    public TargetsResponse list() {
        return TargetsResponse.from(readTargets.execute());
    }

    @POST
    @Path("/{id}/resume")
    @APIResponse(responseCode = "204", description = "Deliveries go on at once")
    @Operation(operationId = "resumeDeliveryTarget", summary = "Let deliveries to a target go on")
    public void resume(@Parameter(description = "Such as monday.") @PathParam("id") String id) {
        resumeTarget.execute(new ResumeTarget.Command(DeliverySearch.target(id), staff.current()));
    }

    @POST
    @Path("/{id}/retry-dead")
    @Operation(operationId = "retryDeadDeliveries", summary = "Try all deliveries of a target again that need a person")
    public RetriedResponse retryDead(@Parameter(description = "Such as monday.") @PathParam("id") String id) {
        return new RetriedResponse(retryDeadDeliveries
                .execute(new RetryDeadDeliveries.Command(DeliverySearch.target(id), staff.current()))
                .retried());
    }
}
