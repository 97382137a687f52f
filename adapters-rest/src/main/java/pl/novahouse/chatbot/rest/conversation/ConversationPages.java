package pl.novahouse.chatbot.rest.conversation;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.ListConversations;
import pl.novahouse.chatbot.application.conversation.ReadTranscript;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.rest.shared.Frame;
import pl.novahouse.chatbot.rest.shared.Frames;
import pl.novahouse.chatbot.rest.shared.Roles;
import pl.novahouse.chatbot.rest.shared.Section;

/** The panel's pages of conversations. */
@Path("/admin/conversations")
@Singleton
@RolesAllowed({Roles.ADMIN, Roles.CONSULTANT, Roles.DPO})
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ConversationPages {

    private final Frames frames;
    private final ListConversations listConversations;
    private final ReadTranscript readTranscript;
    private final List<TranscriptSection> sections;

    ConversationPages(
            Frames frames,
            ListConversations listConversations,
            ReadTranscript readTranscript,
            @All List<TranscriptSection> sections) {
        this.frames = frames;
        this.listConversations = listConversations;
        this.readTranscript = readTranscript;
        this.sections = List.copyOf(sections);
    }

    @CheckedTemplate(basePath = "conversation")
    static class Templates {
        static native TemplateInstance list(Frame frame, ConversationListPage page);

        static native TemplateInstance transcript(Frame frame, TranscriptPage page, List<String> sections);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("state") @Nullable String state,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("page") @Nullable String page) {
        ConversationSearch search = ConversationSearch.of(text, state, from, until, page);
        ConversationFilter filter = search.toFilter();
        ListConversations.Result found = listConversations.execute(new ListConversations.Command(filter));
        return Templates.list(
                frames.of("Rozmowy", Section.CONVERSATIONS), ConversationListPage.from(found.page(), filter, search));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public TemplateInstance transcript(@PathParam("id") UUID id) {
        ReadTranscript.Result read = readTranscript.execute(new ReadTranscript.Command(new ConversationId(id)));
        TranscriptPage page = TranscriptPage.from(read);
        return Templates.transcript(
                frames.of(page.title(), Section.CONVERSATIONS),
                page,
                sections.stream()
                        .map(section -> section.render(id))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
