package pl.novahouse.chatbot.rest.upload;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.novahouse.chatbot.application.upload.OpenUpload;
import pl.novahouse.chatbot.domain.upload.UploadId;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.Roles;

/** The same files for the panel, to whose pages the staff's login belongs. */
@Path("/admin/uploads/{id}")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.CONSULTANT})
@RunOnVirtualThread
public class UploadPages {

    private final OpenUpload openUpload;
    private final StaffActors actors;

    UploadPages(OpenUpload openUpload, StaffActors actors) {
        this.openUpload = openUpload;
        this.actors = actors;
    }

    @GET
    @Operation(hidden = true)
    public Response open(@PathParam("id") UUID id) {
        return UploadDownload.attachment(
                openUpload.execute(new OpenUpload.Command(new UploadId(id), OpenUpload.Part.FILE, actors.current())));
    }

    @GET
    @Path("/thumbnail")
    @Operation(hidden = true)
    public Response thumbnail(@PathParam("id") UUID id) {
        return UploadDownload.thumbnail(openUpload.execute(
                new OpenUpload.Command(new UploadId(id), OpenUpload.Part.THUMBNAIL, actors.current())));
    }
}
