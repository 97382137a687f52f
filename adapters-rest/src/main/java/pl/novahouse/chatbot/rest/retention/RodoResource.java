package pl.novahouse.chatbot.rest.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import pl.novahouse.chatbot.application.retention.ApplyRetention;
import pl.novahouse.chatbot.application.retention.EraseSubject;
import pl.novahouse.chatbot.application.retention.ExportSubject;
import pl.novahouse.chatbot.application.retention.ReadReceipts;
import pl.novahouse.chatbot.application.retention.ReadRetention;
import pl.novahouse.chatbot.application.retention.RectifySubject;
import pl.novahouse.chatbot.application.retention.TakeObjection;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.Roles;

/** What a data-protection officer does with what is kept about people. */
@Path("/api/v1/admin/rodo")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.DPO})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class RodoResource {

    static final String ZIP = "application/zip";
    static final String ATTACHMENT = "attachment; filename=\"dane-osobowe.zip\"";

    private final StaffActors staff;
    private final ExportSubject exportSubject;
    private final EraseSubject eraseSubject;
    private final RectifySubject rectifySubject;
    private final TakeObjection takeObjection;
    private final ReadReceipts readReceipts;
    private final ReadRetention readRetention;
    private final ApplyRetention applyRetention;

    RodoResource(
            StaffActors staff,
            ExportSubject exportSubject,
            EraseSubject eraseSubject,
            RectifySubject rectifySubject,
            TakeObjection takeObjection,
            ReadReceipts readReceipts,
            ReadRetention readRetention,
            ApplyRetention applyRetention) {
        this.staff = staff;
        this.exportSubject = exportSubject;
        this.eraseSubject = eraseSubject;
        this.rectifySubject = rectifySubject;
        this.takeObjection = takeObjection;
        this.readReceipts = readReceipts;
        this.readRetention = readRetention;
        this.applyRetention = applyRetention;
    }

    @POST
    @Path("/subjects")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "findSubject", summary = "Where a person is found, by e-mail or telephone in any spelling")
    public SubjectResponse find(@NotNull @Valid SubjectRequest request) {
        return SubjectResponse.from(
                exportSubject.execute(new ExportSubject.Command(request.toContact(), staff.current())));
    }

    @POST
    @Path("/exports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(ZIP)
    @ResponseHeader(name = "Content-Disposition", value = ATTACHMENT)
    @Operation(
            operationId = "exportSubject",
            summary = "Everything that is kept about a person: a ZIP of one JSON, a CSV a table, and a manifest")
    public byte[] export(@NotNull @Valid SubjectRequest request) {
        return ExportArchive.of(exportSubject
                .execute(new ExportSubject.Command(request.toContact(), staff.current()))
                .export());
    }

    @POST
    @Path("/erasures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "eraseSubject", summary = "Erase a person everywhere; the receipt names nobody")
    public ReceiptResponse erase(@NotNull @Valid SubjectRequest request) {
        return ReceiptResponse.from(eraseSubject
                .execute(new EraseSubject.Command(request.toContact(), staff.current()))
                .receipt());
    }

    @POST
    @Path("/rectifications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rectifySubject",
            summary = "Put right what is kept about a person, everywhere; the CRM learns of it by a delivery")
    public RectifiedResponse rectify(@NotNull @Valid RectificationRequest request) {
        return RectifiedResponse.from(rectifySubject.execute(request.toCommand(staff.current())));
    }

    @POST
    @Path("/objections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeObjection",
            summary = "Note that a person objects: marketing stops, or any contact and the CRM's item with it")
    public ObjectionResponse object(@NotNull @Valid ObjectionRequest request) {
        return ObjectionResponse.from(takeObjection.execute(request.toCommand(staff.current())));
    }

    @GET
    @Path("/receipts")
    @Operation(operationId = "listReceipts", summary = "The latest receipts of erasures")
    public ReceiptsResponse receipts() {
        return ReceiptsResponse.from(readReceipts.execute());
    }

    @GET
    @Path("/retention")
    @Operation(operationId = "readRetention", summary = "What is kept for how long, what is due, what the runs did")
    public RetentionResponse retention() {
        return RetentionResponse.from(readRetention.execute());
    }

    @POST
    @Path("/retention")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "applyRetention", summary = "Run the retention now, or count what it would do")
    public RunBody apply(@NotNull @Valid RetentionRequest request) {
        return RunBody.from(applyRetention
                .execute(new ApplyRetention.Command(request.dry(), staff.current()))
                .run());
    }
}
