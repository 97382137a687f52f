package pl.novahouse.chatbot.rest.traffic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.novahouse.chatbot.application.traffic.LiftBlock;
import pl.novahouse.chatbot.application.traffic.ListBlocks;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Shows administrators whom the service keeps out, and lets them in again. */
@Path("/api/v1/admin/blocklist")
@Singleton
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class BlocklistResource {

    private final ListBlocks listBlocks;
    private final LiftBlock liftBlock;
    private final StaffActors staff;

    BlocklistResource(ListBlocks listBlocks, LiftBlock liftBlock, StaffActors staff) {
        this.listBlocks = listBlocks;
        this.liftBlock = liftBlock;
        this.staff = staff;
    }

    @GET
    @Operation(operationId = "listBlocks", summary = "Networks that are or were kept out, the latest first")
    public BlocklistResponse list() {
        return BlocklistResponse.from(listBlocks.execute());
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "The network is let in again within two seconds")
    @Operation(
            operationId = "liftBlock",
            summary = "Let a network in again before its block ends",
            description = "A block that has ended already stays as it is.")
    public void lift(@PathParam("id") UUID id) {
        liftBlock.execute(new LiftBlock.Command(new BlockId(id), staff.current()));
    }
}
