package pl.novahouse.chatbot.rest.operation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.novahouse.chatbot.application.operation.ListBackups;
import pl.novahouse.chatbot.application.operation.TakeBackup;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.ApiDescription;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Shows the copies of the database and the files, and makes one. */
@Path("/api/v1/admin/backups")
@Singleton
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class BackupResource {

    private final ListBackups listBackups;
    private final TakeBackup takeBackup;
    private final StaffActors staff;

    BackupResource(ListBackups listBackups, TakeBackup takeBackup, StaffActors staff) {
        this.listBackups = listBackups;
        this.takeBackup = takeBackup;
        this.staff = staff;
    }

    @GET
    @Extension(name = ApiDescription.CODES, value = "service_unavailable")
    @Operation(operationId = "listBackups", summary = "The copies that are kept, the latest first")
    public BackupsResponse list() {
        return BackupsResponse.from(listBackups.execute().backups());
    }

    @POST
    @Extension(name = ApiDescription.CODES, value = "service_unavailable")
    @Operation(operationId = "takeBackup", summary = "Make a copy now")
    public BackupsResponse.Entry take() {
        return BackupsResponse.Entry.from(
                takeBackup.execute(new TakeBackup.Command(staff.current())).backup());
    }
}
