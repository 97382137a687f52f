package pl.novahouse.chatbot.rest.conversation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.FollowConversation;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.rest.shared.EventStreams;
import pl.novahouse.chatbot.rest.shared.EventStreams.EventStream;

/** Tells an open widget what happens in its conversation, and what it missed while it was away. */
@Path("/api/v1/chat/sessions/{id}/events")
@Singleton
@PermitAll
@RunOnVirtualThread
@Tag(name = "chat")
public class EventsResource {

    private final FollowConversation followConversation;
    private final EventStreams streams;
    private final Followers followers;
    private final VisitorSettings settings;

    EventsResource(
            FollowConversation followConversation,
            EventStreams streams,
            Followers followers,
            VisitorSettings settings) {
        this.followConversation = followConversation;
        this.streams = streams;
        this.followers = followers;
        this.settings = settings;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @SecurityRequirement(name = "session_token")
    @APIResponse(
            responseCode = "200",
            description = "The events",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "followSession",
            summary = "Events of the conversation from now on",
            description = "With Last-Event-ID, events after that one are replayed first.")
    public StreamingOutput follow(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam(SessionTokens.HEADER) @Nullable String token,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @Context RoutingContext routing) {
        ConversationId conversation = new ConversationId(id);
        Optional<SessionToken> session = SessionTokens.of(token);
        long last = sequence(lastEventId);
        List<ConversationEvent> missed = look(conversation, session, last);
        return streams.stream(routing, stream -> {
            try (var _ = followers.join(conversation)) {
                follow(stream, conversation, session, last, missed);
            }
        });
    }

    private void follow(
            EventStream stream,
            ConversationId conversation,
            Optional<SessionToken> session,
            long alreadyKnown,
            List<ConversationEvent> missed) {
        long known = alreadyKnown;
        List<ConversationEvent> news = missed;
        long silentMillis = 0;
        stream.heartbeat();
        while (!stream.isLeft() && followers.areWelcome()) {
            for (ConversationEvent event : news) {
                EventBody body = EventBody.from(event);
                stream.send(Long.toString(event.sequence()), body.name(), body.data());
                known = event.sequence();
            }
            silentMillis = news.isEmpty() ? silentMillis + settings.lookEvery().toMillis() : 0;
            if (silentMillis >= settings.heartbeat().toMillis()) {
                stream.heartbeat();
                silentMillis = 0;
            }
            stream.pause(settings.lookEvery());
            news = stream.isLeft() ? List.of() : look(conversation, session, known);
        }
    }

    private List<ConversationEvent> look(ConversationId conversation, Optional<SessionToken> session, long after) {
        return followConversation
                .execute(new FollowConversation.Command(conversation, session, after))
                .events();
    }

    /** A last event that cannot be ours counts as none: everything is told again. */
    private static long sequence(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isEmpty() || lastEventId.length() > 18) {
            return 0;
        }
        return lastEventId.chars().allMatch(c -> c >= '0' && c <= '9') ? Long.parseLong(lastEventId) : 0;
    }
}
