package pl.novahouse.chatbot.rest.lead;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.lead.AssignLead;
import pl.novahouse.chatbot.application.lead.ChangeLeadStatus;
import pl.novahouse.chatbot.application.lead.ExportLeads;
import pl.novahouse.chatbot.application.lead.ListLeads;
import pl.novahouse.chatbot.application.lead.ReadLead;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.ApiDescription;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Lets staff find leads and work on them. */
@Path("/api/v1/admin/leads")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.CONSULTANT})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class StaffLeadResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ListLeads listLeads;
    private final ReadLead readLead;
    private final ChangeLeadStatus changeLeadStatus;
    private final AssignLead assignLead;
    private final ExportLeads exportLeads;
    private final StaffActors staff;

    StaffLeadResource(
            ListLeads listLeads,
            ReadLead readLead,
            ChangeLeadStatus changeLeadStatus,
            AssignLead assignLead,
            ExportLeads exportLeads,
            StaffActors staff) {
        this.listLeads = listLeads;
        this.readLead = readLead;
        this.changeLeadStatus = changeLeadStatus;
        this.assignLead = assignLead;
        this.exportLeads = exportLeads;
        this.staff = staff;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.CONSULTANT, Roles.DPO})
    @Operation(operationId = "listLeads", summary = "Find leads, the newest first")
    public StaffLeads list(
            @BeanParam LeadCriteria criteria,
            @Parameter(description = "From 1.") @QueryParam("page") @Nullable String page) {
        LeadFilter filter = LeadSearch.of(criteria, page).toFilter();
        return StaffLeads.from(listLeads.execute(new ListLeads.Command(filter)).page(), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.CONSULTANT, Roles.DPO})
    @Operation(operationId = "readLead", summary = "One lead with its score, consents and history")
    public StaffLead read(@PathParam("id") UUID id) {
        return StaffLead.from(readLead.execute(new ReadLead.Command(new LeadId(id))));
    }

    @POST
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Extension(name = ApiDescription.CODES, value = "conflict consent_required")
    @Operation(operationId = "changeLeadStatus", summary = "Note how far sales got")
    public StaffLead change(@PathParam("id") UUID id, @NotNull @Valid StatusRequest request) {
        changeLeadStatus.execute(new ChangeLeadStatus.Command(
                new LeadId(id),
                Optional.ofNullable(request.version()),
                LeadStatus.ofCode(request.status()).orElseThrow(),
                staff.current()));
        return read(id);
    }

    @PUT
    @Path("/{id}/assignee")
    @Consumes(MediaType.APPLICATION_JSON)
    @Extension(name = ApiDescription.CODES, value = "conflict")
    @Operation(operationId = "assignLead", summary = "Give a lead to a member of staff")
    public StaffLead assign(@PathParam("id") UUID id, @NotNull @Valid AssigneeRequest request) {
        assignLead.execute(new AssignLead.Command(
                new LeadId(id), new Assignee(request.subject(), request.name()), staff.current()));
        return read(id);
    }

    @GET
    @Path("/export.csv")
    @Produces(CSV)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"leady.csv\"")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "\"Utworzono\";\"Imię i nazwisko\""))
    @Operation(operationId = "exportLeadsAsCsv", summary = "The leads that match, separated by semicolons")
    public byte[] csv(@BeanParam LeadCriteria criteria) {
        return LeadSheet.csv(exportLeads.execute(command(criteria)).leads());
    }

    @GET
    @Path("/export.xlsx")
    @Produces(XLSX)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"leady.xlsx\"")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "PK…"))
    @Operation(operationId = "exportLeadsAsWorkbook", summary = "The leads that match, as an Excel workbook")
    public byte[] xlsx(@BeanParam LeadCriteria criteria) {
        return LeadSheet.xlsx(exportLeads.execute(command(criteria)).leads());
    }

    private ExportLeads.Command command(LeadCriteria criteria) {
        return new ExportLeads.Command(LeadSearch.of(criteria, null).toFilter(), staff.current());
    }
}
