package pl.novahouse.chatbot.rest.operation;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.novahouse.chatbot.application.operation.ListBackups;
import pl.novahouse.chatbot.application.operation.ListJobs;
import pl.novahouse.chatbot.application.operation.TakeBackup;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.Frame;
import pl.novahouse.chatbot.rest.shared.Frames;
import pl.novahouse.chatbot.rest.shared.Roles;
import pl.novahouse.chatbot.rest.shared.Section;

/** The panel's page of jobs and copies. */
@Path("/admin/jobs")
@Singleton
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class JobsPages {

    private final Frames frames;
    private final StaffActors staff;
    private final ListJobs listJobs;
    private final ListBackups listBackups;
    private final TakeBackup takeBackup;

    JobsPages(Frames frames, StaffActors staff, ListJobs listJobs, ListBackups listBackups, TakeBackup takeBackup) {
        this.frames = frames;
        this.staff = staff;
        this.listJobs = listJobs;
        this.listBackups = listBackups;
        this.takeBackup = takeBackup;
    }

    @CheckedTemplate(basePath = "operation")
    static class Templates {
        static native TemplateInstance jobs(Frame frame, JobsPage page);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.jobs(
                frames.of("Praca systemu", Section.JOBS),
                JobsPage.from(listJobs.execute().jobs(), listBackups.execute().backups()));
    }

    @POST
    @Path("/backup")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response backUp() {
        takeBackup.execute(new TakeBackup.Command(staff.current()));
        return Response.seeOther(URI.create("/admin/jobs")).build();
    }
}
