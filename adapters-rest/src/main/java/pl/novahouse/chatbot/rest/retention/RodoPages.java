package pl.novahouse.chatbot.rest.retention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.retention.ApplyRetention;
import pl.novahouse.chatbot.application.retention.DeclineDataRequest;
import pl.novahouse.chatbot.application.retention.EraseSubject;
import pl.novahouse.chatbot.application.retention.ExportSubject;
import pl.novahouse.chatbot.application.retention.FulfilDataRequest;
import pl.novahouse.chatbot.application.retention.ListDataRequests;
import pl.novahouse.chatbot.application.retention.ReadReceipts;
import pl.novahouse.chatbot.application.retention.ReadRetention;
import pl.novahouse.chatbot.application.retention.RectifySubject;
import pl.novahouse.chatbot.application.retention.TakeObjection;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.Frame;
import pl.novahouse.chatbot.rest.shared.Frames;
import pl.novahouse.chatbot.rest.shared.Roles;
import pl.novahouse.chatbot.rest.shared.Section;

/** The data-protection officer's page. */
@Path("/admin/rodo")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.DPO})
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class RodoPages {

    private final Frames frames;
    private final StaffActors staff;
    private final ExportSubject exportSubject;
    private final EraseSubject eraseSubject;
    private final RectifySubject rectifySubject;
    private final TakeObjection takeObjection;
    private final ReadReceipts readReceipts;
    private final ReadRetention readRetention;
    private final ApplyRetention applyRetention;
    private final ListDataRequests listDataRequests;
    private final FulfilDataRequest fulfilDataRequest;
    private final DeclineDataRequest declineDataRequest;

    RodoPages(
            Frames frames,
            StaffActors staff,
            ExportSubject exportSubject,
            EraseSubject eraseSubject,
            RectifySubject rectifySubject,
            TakeObjection takeObjection,
            ReadReceipts readReceipts,
            ReadRetention readRetention,
            ApplyRetention applyRetention,
            ListDataRequests listDataRequests,
            FulfilDataRequest fulfilDataRequest,
            DeclineDataRequest declineDataRequest) {
        this.frames = frames;
        this.staff = staff;
        this.exportSubject = exportSubject;
        this.eraseSubject = eraseSubject;
        this.rectifySubject = rectifySubject;
        this.takeObjection = takeObjection;
        this.readReceipts = readReceipts;
        this.readRetention = readRetention;
        this.applyRetention = applyRetention;
        this.listDataRequests = listDataRequests;
        this.fulfilDataRequest = fulfilDataRequest;
        this.declineDataRequest = declineDataRequest;
    }

    @CheckedTemplate(basePath = "retention")
    static class Templates {
        static native TemplateInstance rodo(Frame frame, RodoPage page);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return page(Optional.empty(), Optional.empty());
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance search(@FormParam("contact") @Nullable String contact) {
        ContactPoint wanted = contact(contact);
        ExportSubject.Result found = exportSubject.execute(new ExportSubject.Command(wanted, staff.current()));
        return page(Optional.of(FoundPerson.from(wanted, found)), Optional.empty());
    }

    @POST
    @Path("/export")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(RodoResource.ZIP)
    @ResponseHeader(name = "Content-Disposition", value = RodoResource.ATTACHMENT)
    @Operation(hidden = true)
    public byte[] export(@FormParam("contact") @Nullable String contact) {
        return ExportArchive.of(exportSubject
                .execute(new ExportSubject.Command(contact(contact), staff.current()))
                .export());
    }

    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance erase(@FormParam("contact") @Nullable String contact) {
        String receipt = eraseSubject
                .execute(new EraseSubject.Command(contact(contact), staff.current()))
                .receipt()
                .id()
                .toString();
        return page(Optional.empty(), Optional.of("Dane osoby zostały usunięte. Potwierdzenie: " + receipt));
    }

    @POST
    @Path("/rectification")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance rectify(
            @FormParam("contact") @Nullable String contact,
            @FormParam("name") @Nullable String name,
            @FormParam("email") @Nullable String email,
            @FormParam("phone") @Nullable String phone,
            @FormParam("city") @Nullable String city,
            @FormParam("area_m2") @Nullable String area,
            @FormParam("budget_pln") @Nullable String budget,
            @FormParam("package") @Nullable String packageName,
            @FormParam("property_type") @Nullable String propertyType,
            @FormParam("scope") @Nullable String scope) {
        CorrectionsForm form = new CorrectionsForm()
                .with(ProfileField.NAME, "name", name)
                .with(ProfileField.EMAIL, "email", email)
                .with(ProfileField.PHONE, "phone", phone)
                .with(ProfileField.CITY, "city", city)
                .withNumber(ProfileField.AREA, "area_m2", area)
                .withNumber(ProfileField.BUDGET, "budget_pln", budget)
                .with(ProfileField.PACKAGE, "package", packageName)
                .with(ProfileField.PROPERTY_TYPE, "property_type", propertyType)
                .with(ProfileField.SCOPE, "scope", scope);
        RectifySubject.Command command = new RectifySubject.Command(contact(contact), form.fields(), staff.current());
        boolean changed = !rectifySubject.execute(command).counts().isEmpty();
        return page(Optional.empty(), Optional.of(rectified(changed)));
    }

    @POST
    @Path("/requests/{id}/fulfilment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance fulfil(@PathParam("id") UUID id) {
        boolean changed = !fulfilDataRequest
                .execute(new FulfilDataRequest.Command(id, staff.current()))
                .counts()
                .isEmpty();
        return page(Optional.empty(), Optional.of(rectified(changed)));
    }

    @POST
    @Path("/requests/{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance decline(@PathParam("id") UUID id, @FormParam("reason") @Nullable String reason) {
        declineDataRequest.execute(new DeclineDataRequest.Command(id, reason == null ? "" : reason, staff.current()));
        return page(Optional.empty(), Optional.of("Odnotowano odmowę. Osobę trzeba o niej zawiadomić i podać powód."));
    }

    private static String rectified(boolean changed) {
        return changed
                ? "Dane osoby zostały sprostowane; CRM otrzyma poprawione zgłoszenie."
                : "Nie było czego sprostować: te dane już są takie albo niczego nie przechowujemy.";
    }

    @POST
    @Path("/objection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance object(
            @FormParam("contact") @Nullable String contact, @FormParam("objection") @Nullable String objection) {
        ObjectionRequest request =
                new ObjectionRequest(contact == null ? "" : contact, objection == null ? "" : objection);
        TakeObjection.Result taken = takeObjection.execute(request.toCommand(staff.current()));
        return page(
                Optional.empty(),
                Optional.of("Odnotowano sprzeciw. Rozmowy i formularze: " + taken.places() + ", zgłoszenia: "
                        + taken.leads() + "."));
    }

    @POST
    @Path("/retention")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance count() {
        applyRetention.execute(new ApplyRetention.Command(true, staff.current()));
        return page(Optional.empty(), Optional.of("Policzono dane po terminie; niczego nie usunięto."));
    }

    private static ContactPoint contact(@Nullable String typed) {
        return SubjectRequest.contact(typed == null ? "" : typed);
    }

    private TemplateInstance page(Optional<FoundPerson> found, Optional<String> notice) {
        RodoPage page = RodoPage.from(
                readRetention.execute(), readReceipts.execute(), listDataRequests.execute(), found, notice);
        return Templates.rodo(frames.of("Dane osobowe", Section.RODO), page);
    }
}
