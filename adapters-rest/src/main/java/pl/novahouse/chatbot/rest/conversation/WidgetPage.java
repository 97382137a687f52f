package pl.novahouse.chatbot.rest.conversation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pl.novahouse.chatbot.rest.shared.Nonces;

/** The page inside the widget's frame, whose scripts and styles carry a nonce of their own each time. */
@Path("/widget/frame")
@Singleton
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class WidgetPage {

    @CheckedTemplate(basePath = "conversation")
    static class Templates {
        static native TemplateInstance widget(String nonce);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance frame(@Context RoutingContext routing) {
        return Templates.widget(Nonces.of(routing));
    }
}
