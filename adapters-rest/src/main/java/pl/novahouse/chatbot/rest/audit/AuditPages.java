package pl.novahouse.chatbot.rest.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.audit.ListAuditEntries;
import pl.novahouse.chatbot.application.audit.VerifyAuditTrail;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.rest.shared.Frame;
import pl.novahouse.chatbot.rest.shared.Frames;
import pl.novahouse.chatbot.rest.shared.Roles;
import pl.novahouse.chatbot.rest.shared.Section;

/** The panel's pages of the audit trail. */
@Path("/admin/audit")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.DPO})
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class AuditPages {

    private final Frames frames;
    private final StaffActors staff;
    private final ListAuditEntries listAuditEntries;
    private final VerifyAuditTrail verifyAuditTrail;

    AuditPages(Frames frames, StaffActors staff, ListAuditEntries listAuditEntries, VerifyAuditTrail verifyAuditTrail) {
        this.frames = frames;
        this.staff = staff;
        this.listAuditEntries = listAuditEntries;
        this.verifyAuditTrail = verifyAuditTrail;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance list(Frame frame, AuditListPage page, Optional<String> verdict);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("action") @Nullable String action,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("page") @Nullable String page) {
        return list(AuditSearch.of(action, from, until, page), Optional.empty());
    }

    @POST
    @Path("/verification")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance verify() {
        VerifyAuditTrail.Result result =
                verifyAuditTrail.execute(new VerifyAuditTrail.Command(Optional.of(staff.current()), Optional.empty()));
        return list(AuditSearch.of(null, null, null, null), Optional.of(AuditWords.verdict(result)));
    }

    private TemplateInstance list(AuditSearch search, Optional<String> verdict) {
        AuditFilter filter = search.toFilter();
        ListAuditEntries.Result found = listAuditEntries.execute(new ListAuditEntries.Command(filter));
        return Templates.list(
                frames.of("Dziennik działań", Section.AUDIT),
                AuditListPage.from(found.page(), filter, search),
                verdict);
    }
}
