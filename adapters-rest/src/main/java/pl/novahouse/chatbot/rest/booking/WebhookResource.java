package pl.novahouse.chatbot.rest.booking;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.novahouse.chatbot.application.booking.TakeBoardHint;
import pl.novahouse.chatbot.application.booking.TakeCalendarHint;

/**
 * Takes what calendar and board post. Neither signs its calls, so the end of the address is a secret, and nothing that
 * a call says is believed before it is read at its source.
 */
@Path("/api/v1/webhooks")
@Singleton
@PermitAll
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
public class WebhookResource {

    private final TakeCalendarHint takeCalendarHint;
    private final TakeBoardHint takeBoardHint;

    WebhookResource(TakeCalendarHint takeCalendarHint, TakeBoardHint takeBoardHint) {
        this.takeCalendarHint = takeCalendarHint;
        this.takeBoardHint = takeBoardHint;
    }

    @POST
    @Path("/zencal/{id}")
    @Operation(
            operationId = "takeCalendarHint",
            summary = "A meeting was scheduled, moved or cancelled, says the calendar",
            description = "Flat and nested forms are understood. The meeting is read in the calendar before anything"
                    + " changes here; a repeated call does nothing.")
    public WebhookResponse zencal(
            @PathParam("id") String secret,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) @NotNull JsonNode body) {
        takeCalendarHint.execute(new TakeCalendarHint.Command(secret, CalendarWebhook.hint(body)));
        return new WebhookResponse(true, null);
    }

    @POST
    @Path("/monday/{id}")
    @Operation(
            operationId = "takeBoardHint",
            summary = "An item of the board changed, says Monday.com",
            description = "A challenge is echoed. The board is read before anything is concluded; a repeated call does"
                    + " nothing.")
    public WebhookResponse monday(
            @PathParam("id") String secret,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) @NotNull JsonNode body) {
        BoardWebhook call = BoardWebhook.of(body);
        takeBoardHint.execute(new TakeBoardHint.Command(secret, call.hint()));
        return new WebhookResponse(true, call.challenge().orElse(null));
    }
}
