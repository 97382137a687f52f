package pl.novahouse.chatbot.rest.booking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.novahouse.chatbot.application.booking.ListDriftReports;
import pl.novahouse.chatbot.rest.shared.Frame;
import pl.novahouse.chatbot.rest.shared.Frames;
import pl.novahouse.chatbot.rest.shared.Roles;
import pl.novahouse.chatbot.rest.shared.Section;

/** The panel's page of what differs from calendar and board. */
@Path("/admin/drift")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.CONSULTANT})
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class DriftPages {

    private final Frames frames;
    private final ListDriftReports listDriftReports;

    DriftPages(Frames frames, ListDriftReports listDriftReports) {
        this.frames = frames;
        this.listDriftReports = listDriftReports;
    }

    @CheckedTemplate(basePath = "booking")
    static class Templates {
        static native TemplateInstance drift(Frame frame, DriftPage page);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.drift(
                frames.of("Zgodność danych", Section.DRIFT),
                DriftPage.from(listDriftReports.execute().reports()));
    }
}
