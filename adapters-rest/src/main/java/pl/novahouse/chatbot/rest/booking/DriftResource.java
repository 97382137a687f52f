package pl.novahouse.chatbot.rest.booking;

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
import pl.novahouse.chatbot.application.booking.ListDriftReports;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Shows staff where we differ from calendar and board. */
@Path("/api/v1/admin/drift")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.CONSULTANT})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class DriftResource {

    private final ListDriftReports listDriftReports;

    DriftResource(ListDriftReports listDriftReports) {
        this.listDriftReports = listDriftReports;
    }

    @GET
    @Operation(
            operationId = "listDriftReports",
            summary = "What the nightly comparisons with calendar and board found, newest first")
    public DriftReportsResponse list() {
        return DriftReportsResponse.from(listDriftReports.execute());
    }
}
