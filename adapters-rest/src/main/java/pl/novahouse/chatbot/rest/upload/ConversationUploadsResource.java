package pl.novahouse.chatbot.rest.upload;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.novahouse.chatbot.application.upload.ListUploads;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Tells staff which files a conversation holds. */
@Path("/api/v1/admin/conversations/{id}/uploads")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.CONSULTANT, Roles.DPO})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class ConversationUploadsResource {

    private final ListUploads listUploads;

    ConversationUploadsResource(ListUploads listUploads) {
        this.listUploads = listUploads;
    }

    @GET
    @Operation(operationId = "listUploads", summary = "The files of a conversation")
    public StaffUploads list(@PathParam("id") UUID id) {
        return StaffUploads.from(listUploads.execute(new ListUploads.Command(new ConversationId(id))));
    }
}
