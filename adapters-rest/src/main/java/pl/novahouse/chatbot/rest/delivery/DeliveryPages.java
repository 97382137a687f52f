package pl.novahouse.chatbot.rest.delivery;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.delivery.DiscardDelivery;
import pl.novahouse.chatbot.application.delivery.ListDeliveries;
import pl.novahouse.chatbot.application.delivery.ReadDelivery;
import pl.novahouse.chatbot.application.delivery.ReadTargets;
import pl.novahouse.chatbot.application.delivery.ResumeTarget;
import pl.novahouse.chatbot.application.delivery.RetryDeadDeliveries;
import pl.novahouse.chatbot.application.delivery.RetryDelivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.Frame;
import pl.novahouse.chatbot.rest.shared.Frames;
import pl.novahouse.chatbot.rest.shared.Roles;
import pl.novahouse.chatbot.rest.shared.Section;

/** The panel's pages of deliveries. */
@Path("/admin/deliveries")
@Singleton
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class DeliveryPages {

    private static final String LIST = "/admin/deliveries";

    private final Frames frames;
    private final StaffActors staff;
    private final ListDeliveries listDeliveries;
    private final ReadDelivery readDelivery;
    private final ReadTargets readTargets;
    private final RetryDelivery retryDelivery;
    private final DiscardDelivery discardDelivery;
    private final RetryDeadDeliveries retryDeadDeliveries;
    private final ResumeTarget resumeTarget;

    DeliveryPages(
            Frames frames,
            StaffActors staff,
            ListDeliveries listDeliveries,
            ReadDelivery readDelivery,
            ReadTargets readTargets,
            RetryDelivery retryDelivery,
            DiscardDelivery discardDelivery,
            RetryDeadDeliveries retryDeadDeliveries,
            ResumeTarget resumeTarget) {
        this.frames = frames;
        this.staff = staff;
        this.listDeliveries = listDeliveries;
        this.readDelivery = readDelivery;
        this.readTargets = readTargets;
        this.retryDelivery = retryDelivery;
        this.discardDelivery = discardDelivery;
        this.retryDeadDeliveries = retryDeadDeliveries;
        this.resumeTarget = resumeTarget;
    }

    @CheckedTemplate(basePath = "delivery")
    static class Templates {
        static native TemplateInstance list(Frame frame, DeliveryListPage page);

        static native TemplateInstance read(Frame frame, DeliveryPageBody page);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("target") @Nullable String target,
            @QueryParam("state") @Nullable String state,
            @QueryParam("page") @Nullable String page) {
        DeliverySearch search = DeliverySearch.of(target, state, page);
        DeliveryFilter filter = search.toFilter();
        return Templates.list(
                frames.of("Wysyłki", Section.DELIVERIES),
                DeliveryListPage.from(
                        listDeliveries
                                .execute(new ListDeliveries.Command(filter))
                                .page(),
                        filter,
                        search,
                        readTargets.execute()));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance read(@PathParam("id") UUID id) {
        return Templates.read(
                frames.of("Wysyłka", Section.DELIVERIES),
                DeliveryPageBody.from(readDelivery.execute(new ReadDelivery.Command(new DeliveryId(id)))));
    }

    @POST
    @Path("/{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response retry(@PathParam("id") UUID id) {
        retryDelivery.execute(new RetryDelivery.Command(new DeliveryId(id), staff.current()));
        return Response.seeOther(URI.create(LIST + "/" + id)).build();
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response discard(@PathParam("id") UUID id, @FormParam("reason") @Nullable String reason) {
        String given = reason == null ? "" : reason;
        discardDelivery.execute(new DiscardDelivery.Command(new DeliveryId(id), given, staff.current()));
        return Response.seeOther(URI.create(LIST + "/" + id)).build();
    }

    @POST
    @Path("/targets/{id}/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response resume(@PathParam("id") String id) {
        resumeTarget.execute(new ResumeTarget.Command(DeliverySearch.target(id), staff.current()));
        return Response.seeOther(URI.create(LIST)).build();
    }

    @POST
    @Path("/targets/{id}/retry-dead")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response retryDead(@PathParam("id") String id) {
        retryDeadDeliveries.execute(new RetryDeadDeliveries.Command(DeliverySearch.target(id), staff.current()));
        return Response.seeOther(URI.create(LIST)).build();
    }
}
