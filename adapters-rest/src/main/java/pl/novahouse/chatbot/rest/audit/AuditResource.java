package pl.novahouse.chatbot.rest.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.audit.ListAuditEntries;
import pl.novahouse.chatbot.application.audit.VerifyAuditTrail;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Lets those who answer for it read and examine the audit trail. */
@Path("/api/v1/admin/audit")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.DPO})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class AuditResource {

    private final ListAuditEntries listAuditEntries;
    private final VerifyAuditTrail verifyAuditTrail;
    private final StaffActors staff;

    AuditResource(ListAuditEntries listAuditEntries, VerifyAuditTrail verifyAuditTrail, StaffActors staff) {
        this.listAuditEntries = listAuditEntries;
        this.verifyAuditTrail = verifyAuditTrail;
        this.staff = staff;
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "What staff, visitors and jobs did, the latest first")
    public AuditResponse list(
            @Parameter(description = "One action only, such as backup_taken.") @QueryParam("action") @Nullable
                    String action,
            @Parameter(description = "First day, such as 2026-01-31, Polish time.") @QueryParam("from") @Nullable
                    String from,
            @Parameter(description = "Last day, included.") @QueryParam("until") @Nullable String until,
            @Parameter(description = "From 1.") @QueryParam("page") @Nullable String page) {
        AuditFilter filter = AuditSearch.of(action, from, until, page).toFilter();
        return AuditResponse.from(
                listAuditEntries.execute(new ListAuditEntries.Command(filter)).page(), filter);
    }

    @POST
    @Path("/verification")
    @Operation(
            operationId = "verifyAuditTrail",
            summary = "Whether entries were changed, removed or reordered; the examination is an entry itself")
    public VerificationResponse verify() {
        return VerificationResponse.from(
                verifyAuditTrail.execute(new VerifyAuditTrail.Command(Optional.of(staff.current()), Optional.empty())));
    }
}
