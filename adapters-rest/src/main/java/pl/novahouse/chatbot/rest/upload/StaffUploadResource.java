package pl.novahouse.chatbot.rest.upload;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.novahouse.chatbot.application.upload.OpenUpload;
import pl.novahouse.chatbot.domain.upload.UploadId;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.ApiDescription;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Gives staff the files that visitors sent. */
@Path("/api/v1/admin/uploads/{id}")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.CONSULTANT})
@RunOnVirtualThread
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class StaffUploadResource {

    private final OpenUpload openUpload;
    private final StaffActors actors;

    StaffUploadResource(OpenUpload openUpload, StaffActors actors) {
        this.openUpload = openUpload;
        this.actors = actors;
    }

    @GET
    @Produces({"image/jpeg", "image/png", "application/pdf", MediaType.APPLICATION_JSON})
    @Extension(name = ApiDescription.CODES, value = "conflict")
    @APIResponse(
            responseCode = "200",
            description = "The file, as an attachment",
            content =
                    @Content(
                            mediaType = "image/jpeg",
                            example = "the bytes of the file",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            operationId = "openUpload",
            summary = "A file that a visitor sent",
            description = "A conflict while it waits for its scan, or when nobody has scanned it and the configuration"
                    + " does not admit it; not found once malware was found in it.")
    public Response open(@PathParam("id") UUID id) {
        return UploadDownload.attachment(
                openUpload.execute(new OpenUpload.Command(new UploadId(id), OpenUpload.Part.FILE, actors.current())));
    }

    @GET
    @Path("/thumbnail")
    @Produces({"image/jpeg", MediaType.APPLICATION_JSON})
    @Extension(name = ApiDescription.CODES, value = "conflict")
    @APIResponse(
            responseCode = "200",
            description = "A small JPEG",
            content =
                    @Content(
                            mediaType = "image/jpeg",
                            example = "the bytes of the picture",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(operationId = "showThumbnail", summary = "A small picture of a picture that a visitor sent")
    public Response thumbnail(@PathParam("id") UUID id) {
        return UploadDownload.thumbnail(openUpload.execute(
                new OpenUpload.Command(new UploadId(id), OpenUpload.Part.THUMBNAIL, actors.current())));
    }
}
