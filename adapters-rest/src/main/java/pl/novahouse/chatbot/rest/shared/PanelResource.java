package pl.novahouse.chatbot.rest.shared;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The panel's entrance and exit. */
@Path("/admin")
@Singleton
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PanelResource {

    private final Frames frames;
    private final OidcSession session;
    private final OidcConfigurationMetadata provider;

    PanelResource(Frames frames, OidcSession session, OidcConfigurationMetadata provider) {
        this.frames = frames;
        this.session = session;
        this.provider = provider;
    }

    @CheckedTemplate(basePath = "panel")
    static class Templates {
        static native TemplateInstance home(Frame frame);

        static native TemplateInstance goodbye(Frame frame, Optional<String> providerLogout);
    }

    @GET
    @Authenticated
    @Operation(hidden = true)
    public TemplateInstance home() {
        return Templates.home(frames.of("Panel"));
    }

    /** Where the provider sends the browser back to; the login itself has happened by the time this is reached. */
    @GET
    @Path("/callback")
    @Authenticated
    @Operation(hidden = true)
    public Response callback() {
        return Response.seeOther(URI.create("/admin")).build();
    }

    @POST
    @Path("/logout")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response logout() {
        session.logout().await().indefinitely();
        return Response.seeOther(URI.create("/admin/goodbye")).build();
    }

    /** Offers to end the provider's own session too, which a form may not be redirected to. */
    @GET
    @Path("/goodbye")
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance goodbye(@Context RoutingContext routing) {
        return Templates.goodbye(
                Frames.forAnybody("Wylogowano", routing), Optional.ofNullable(provider.getEndSessionUri()));
    }
}
