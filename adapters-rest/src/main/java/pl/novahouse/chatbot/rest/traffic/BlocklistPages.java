package pl.novahouse.chatbot.rest.traffic;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.novahouse.chatbot.application.traffic.LiftBlock;
import pl.novahouse.chatbot.application.traffic.ListBlocks;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.rest.audit.StaffActors;
import pl.novahouse.chatbot.rest.shared.Frame;
import pl.novahouse.chatbot.rest.shared.Frames;
import pl.novahouse.chatbot.rest.shared.Roles;
import pl.novahouse.chatbot.rest.shared.Section;

/** The panel's page of blocks. */
@Path("/admin/blocklist")
@Singleton
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class BlocklistPages {

    private final Frames frames;
    private final ListBlocks listBlocks;
    private final LiftBlock liftBlock;
    private final StaffActors staff;

    BlocklistPages(Frames frames, ListBlocks listBlocks, LiftBlock liftBlock, StaffActors staff) {
        this.frames = frames;
        this.listBlocks = listBlocks;
        this.liftBlock = liftBlock;
        this.staff = staff;
    }

    @CheckedTemplate(basePath = "traffic")
    static class Templates {
        static native TemplateInstance blocklist(Frame frame, BlocklistPage page);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.blocklist(frames.of("Blokady", Section.BLOCKLIST), BlocklistPage.from(listBlocks.execute()));
    }

    @POST
    @Path("/{id}/lift")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response lift(@PathParam("id") UUID id) {
        liftBlock.execute(new LiftBlock.Command(new BlockId(id), staff.current()));
        return Response.seeOther(URI.create("/admin/blocklist")).build();
    }
}
