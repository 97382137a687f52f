package pl.novahouse.chatbot.rest.delivery;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.delivery.DiscardDelivery;
import pl.novahouse.chatbot.application.delivery.ListDeliveries;
import pl.novahouse.chatbot.application.delivery.ReadDelivery;
import pl.novahouse.chatbot.application.delivery.RetryDelivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Shows administrators what goes out and lets them act on what does not. */
@Path("/api/v1/admin/deliveries")
@Singleton
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class DeliveryResource {

    private final ListDeliveries listDeliveries;
    private final ReadDelivery readDelivery;
    private final RetryDelivery retryDelivery;
    private final DiscardDelivery discardDelivery;
    private final StaffActors staff;

    DeliveryResource(
            ListDeliveries listDeliveries,
            ReadDelivery readDelivery,
            RetryDelivery retryDelivery,
            DiscardDelivery discardDelivery,
            StaffActors staff) {
        this.listDeliveries = listDeliveries;
        this.readDelivery = readDelivery;
        this.retryDelivery = retryDelivery;
        this.discardDelivery = discardDelivery;
        this.staff = staff;
    }

    @GET
    @Operation(operationId = "listDeliveries", summary = "Find deliveries, the latest first")
    public DeliveriesResponse list(
            @Parameter(description = "One target only, such as monday.") @QueryParam("target") @Nullable String target,
            @Parameter(description = "One state only, such as dead.") @QueryParam("state") @Nullable String state,
            @Parameter(description = "From 1.") @QueryParam("page") @Nullable String page) {
        DeliveryFilter filter = DeliverySearch.of(target, state, page).toFilter();
        return DeliveriesResponse.from(
                listDeliveries.execute(new ListDeliveries.Command(filter)).page(), filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDelivery", summary = "One delivery with all its tries")
    public DeliveryResponse read(@PathParam("id") UUID id) {
        return DeliveryResponse.from(readDelivery.execute(new ReadDelivery.Command(new DeliveryId(id))));
    }

    @POST
    @Path("/{id}/retry")
    @APIResponse(responseCode = "204", description = "It is tried at once")
    @Operation(operationId = "retryDelivery", summary = "Try a delivery again that waits or needs a person")
    public void retry(@PathParam("id") UUID id) {
        retryDelivery.execute(new RetryDelivery.Command(new DeliveryId(id), staff.current()));
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "It will not go out")
    @Operation(operationId = "discardDelivery", summary = "Give up a delivery that waits or needs a person")
    public void discard(@PathParam("id") UUID id, @Valid @NotNull DiscardRequest request) {
        discardDelivery.execute(new DiscardDelivery.Command(new DeliveryId(id), request.reason(), staff.current()));
    }
}
