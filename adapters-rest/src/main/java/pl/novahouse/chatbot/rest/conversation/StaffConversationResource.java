package pl.novahouse.chatbot.rest.conversation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.ListConversations;
import pl.novahouse.chatbot.application.conversation.ReadTranscript;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Lets staff find and read conversations. */
@Path("/api/v1/admin/conversations")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.CONSULTANT, Roles.DPO})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Tag(name = "staff")
public class StaffConversationResource {

    private final ListConversations listConversations;
    private final ReadTranscript readTranscript;

    StaffConversationResource(ListConversations listConversations, ReadTranscript readTranscript) {
        this.listConversations = listConversations;
        this.readTranscript = readTranscript;
    }

    @GET
    @Operation(operationId = "listConversations", summary = "Find conversations, the latest activity first")
    public StaffConversations list(
            @Parameter(description = "Words that a message contains.") @QueryParam("q") @Nullable String text,
            @Parameter(description = "open or closed; both without it.") @QueryParam("state") @Nullable String state,
            @Parameter(description = "First day of the latest activity, such as 2026-01-31, Polish time.")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Last day of the latest activity, included.") @QueryParam("until") @Nullable
                    String until,
            @Parameter(description = "From 1.") @QueryParam("page") @Nullable String page) {
        ConversationFilter filter =
                ConversationSearch.of(text, state, from, until, page).toFilter();
        return StaffConversations.from(
                listConversations.execute(new ListConversations.Command(filter)).page(), filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readTranscript", summary = "One conversation with its transcript")
    public StaffTranscript read(@PathParam("id") UUID id) {
        return StaffTranscript.from(readTranscript.execute(new ReadTranscript.Command(new ConversationId(id))));
    }
}
