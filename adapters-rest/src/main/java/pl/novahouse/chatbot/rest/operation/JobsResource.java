package pl.novahouse.chatbot.rest.operation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.novahouse.chatbot.application.operation.ListJobs;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Shows how the recurring jobs are doing. */
@Path("/api/v1/admin/jobs")
@Singleton
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class JobsResource {

    private final ListJobs listJobs;

    JobsResource(ListJobs listJobs) {
        this.listJobs = listJobs;
    }

    @GET
    @Operation(operationId = "listJobs", summary = "The recurring jobs: latest run, its outcome, next run")
    public JobsResponse list() {
        return JobsResponse.from(listJobs.execute().jobs());
    }
}
