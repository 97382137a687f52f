package pl.novahouse.chatbot.rest.conversation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.TakeTurn;
import pl.novahouse.chatbot.rest.shared.ApiDescription;
import pl.novahouse.chatbot.rest.shared.EventStreams;
import pl.novahouse.chatbot.rest.shared.RequestIds;

/** Takes a visitor's message and answers it, at once or sentence by sentence. */
@Path("/api/v1/chat")
@Singleton
@PermitAll
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirementsSet(@SecurityRequirement(name = "session_token"))
@SecurityRequirementsSet({})
@Tag(name = "chat")
public class ChatResource {

    private static final String TURN_CODES =
            "turn_in_progress message_too_fast conversation_closed conflict idempotency_key_reused";

    private final TakeTurn takeTurn;
    private final EventStreams streams;
    private final MessageWatch watch;

    ChatResource(TakeTurn takeTurn, EventStreams streams, MessageWatch watch) {
        this.takeTurn = takeTurn;
        this.streams = streams;
        this.watch = watch;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Extension(name = ApiDescription.CODES, value = TURN_CODES)
    @Operation(operationId = "takeTurn", summary = "Send a message and get its answer")
    public TurnResponse take(
            @NotNull @Valid TurnRequest request,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token,
            @Context RoutingContext routing) {
        var session = SessionTokens.of(token);
        TakeTurn.Result result = takeTurn.execute(request.toCommand(session, sentence -> {}));
        watch.notice(routing, request, session, result);
        return TurnResponse.from(result, RequestIds.of(routing));
    }

    @POST
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Extension(name = ApiDescription.CODES, value = TURN_CODES)
    @APIResponse(
            responseCode = "200",
            description = "The events",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "streamTurn",
            summary = "Send a message and get its answer as events",
            description = "Any number of delta events with pieces of the text, then one message event with the whole"
                    + " answer and one done event; an error event with the common error body ends a stream that failed"
                    + " after its first event. A refusal before that is an ordinary error response.")
    public StreamingOutput stream(
            @NotNull @Valid TurnRequest request,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token,
            @Context RoutingContext routing) {
        var session = SessionTokens.of(token);
        return streams.stream(routing, stream -> {
            TurnStream turn = new TurnStream(stream);
            TakeTurn.Result result = takeTurn.execute(request.toCommand(session, turn::sentence));
            turn.finish(TurnResponse.from(result, RequestIds.of(routing)));
            watch.notice(routing, request, session, result);
        });
    }
}
