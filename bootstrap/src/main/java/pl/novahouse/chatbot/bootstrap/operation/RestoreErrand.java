package pl.novahouse.chatbot.bootstrap.operation;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.audit.VerifyAuditTrail;
import pl.novahouse.chatbot.application.conversation.ListConversations;
import pl.novahouse.chatbot.application.operation.NoteRestoration;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter;

/** Brings what was restored up to date and looks whether it works. */
public final class RestoreErrand implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(RestoreErrand.class);

    private final List<RestoreStep> steps;
    private final VerifyAuditTrail verifyAuditTrail;
    private final NoteRestoration noteRestoration;
    private final ListConversations listConversations;

    public RestoreErrand(
            @All List<RestoreStep> steps,
            VerifyAuditTrail verifyAuditTrail,
            NoteRestoration noteRestoration,
            ListConversations listConversations) {
        this.steps = List.copyOf(steps);
        this.verifyAuditTrail = verifyAuditTrail;
        this.noteRestoration = noteRestoration;
        this.listConversations = listConversations;
    }

    @Override
    public int run(String... arguments) {
        for (RestoreStep step : steps) {
            step.work().run();
            LOG.infof("done: %s", step.name());
        }
        var trail = verifyAuditTrail.execute(new VerifyAuditTrail.Command(Optional.empty(), Optional.empty()));
        noteRestoration.execute(
                new NoteRestoration.Command(Path.of(arguments[1]).getFileName().toString()));
        long conversations = listConversations
                .execute(new ListConversations.Command(new ConversationFilter(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 1)))
                .page()
                .total();
        LOG.infof("restored: %d conversations, audit trail %s", conversations, trail);
        return trail instanceof VerifyAuditTrail.Result.Intact ? 0 : 1;
    }
}
