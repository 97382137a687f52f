package pl.novahouse.chatbot.rest.shared;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

/** A refusal as a page of the panel, for people rather than programs. */
final class ErrorPages {

    private ErrorPages() {}

    @CheckedTemplate(basePath = "panel")
    static class Templates {
        static native TemplateInstance error(Frame frame, ErrorBody error);
    }

    /** Whether the request comes from a browser that shows a page of the panel. */
    static boolean areFor(RoutingContext context) {
        String accept = context.request().getHeader("Accept");
        return Surface.of(context.request().path()) == Surface.PANEL && accept != null && accept.contains("text/html");
    }

    static String render(RoutingContext context, ErrorBody error) {
        return Templates.error(Frames.forAnybody("Błąd", context), error).render();
    }
}
