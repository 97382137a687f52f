package pl.novahouse.chatbot.rest.lead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.lead.AssignLead;
import pl.novahouse.chatbot.application.lead.ChangeLeadStatus;
import pl.novahouse.chatbot.application.lead.ExportLeads;
import pl.novahouse.chatbot.application.lead.ListLeads;
import pl.novahouse.chatbot.application.lead.ReadLead;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.Frame;
import pl.novahouse.chatbot.rest.shared.Frames;
import pl.novahouse.chatbot.rest.shared.Roles;
import pl.novahouse.chatbot.rest.shared.Section;

/** The panel's pages of leads. */
@Path("/admin/leads")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.CONSULTANT})
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class LeadPages {

    private final Frames frames;
    private final ListLeads listLeads;
    private final ReadLead readLead;
    private final ChangeLeadStatus changeLeadStatus;
    private final AssignLead assignLead;
    private final ExportLeads exportLeads;
    private final StaffActors staff;

    LeadPages(
            Frames frames,
            ListLeads listLeads,
            ReadLead readLead,
            ChangeLeadStatus changeLeadStatus,
            AssignLead assignLead,
            ExportLeads exportLeads,
            StaffActors staff) {
        this.frames = frames;
        this.listLeads = listLeads;
        this.readLead = readLead;
        this.changeLeadStatus = changeLeadStatus;
        this.assignLead = assignLead;
        this.exportLeads = exportLeads;
        this.staff = staff;
    }

    @CheckedTemplate(basePath = "lead")
    static class Templates {
        static native TemplateInstance list(Frame frame, LeadListPage page);

        static native TemplateInstance detail(Frame frame, LeadDetailPage page);
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.CONSULTANT, Roles.DPO})
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam LeadCriteria criteria, @QueryParam("page") @Nullable String page) {
        LeadSearch search = LeadSearch.of(criteria, page);
        LeadFilter filter = search.toFilter();
        ListLeads.Result found = listLeads.execute(new ListLeads.Command(filter));
        return Templates.list(frames.of("Leady", Section.LEADS), LeadListPage.from(found.page(), filter, search));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.CONSULTANT, Roles.DPO})
    @Operation(hidden = true)
    public TemplateInstance detail(@PathParam("id") UUID id) {
        LeadDetailPage page = LeadDetailPage.from(readLead.execute(new ReadLead.Command(new LeadId(id))));
        return Templates.detail(frames.of(page.name(), Section.LEADS), page);
    }

    @POST
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(
            @PathParam("id") UUID id,
            @FormParam("status") @Nullable String status,
            @FormParam("version") @Nullable Long version) {
        LeadStatus wanted = LeadStatus.ofCode(status == null ? "" : status)
                .orElseThrow(() -> new ProblemException(
                        new Problem.ValidationFailed(List.of(new Violation("status", Violation.Rule.UNKNOWN_VALUE)))));
        changeLeadStatus.execute(
                new ChangeLeadStatus.Command(new LeadId(id), Optional.ofNullable(version), wanted, staff.current()));
        return Response.seeOther(URI.create("/admin/leads/" + id)).build();
    }

    @POST
    @Path("/{id}/take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(@PathParam("id") UUID id) {
        Actor.Staff me = staff.current();
        String name = me.name().isBlank() ? me.subject() : me.name();
        assignLead.execute(new AssignLead.Command(new LeadId(id), new Assignee(me.subject(), name), me));
        return Response.seeOther(URI.create("/admin/leads/" + id)).build();
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"leady.csv\"")
    @Operation(hidden = true)
    public byte[] csv(@BeanParam LeadCriteria criteria) {
        return LeadSheet.csv(exportLeads.execute(command(criteria)).leads());
    }

    @GET
    @Path("/export.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"leady.xlsx\"")
    @Operation(hidden = true)
    public byte[] xlsx(@BeanParam LeadCriteria criteria) {
        return LeadSheet.xlsx(exportLeads.execute(command(criteria)).leads());
    }

    private ExportLeads.Command command(LeadCriteria criteria) {
        return new ExportLeads.Command(LeadSearch.of(criteria, null).toFilter(), staff.current());
    }
}
