package pl.novahouse.chatbot.application.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.retention.port.DataRequests;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Carries out a rectification that a person asked for with their code, by decision of a data-protection officer. */
public final class FulfilDataRequest {

    static final String SUBJECT = "data_request";

    private final Transactions transactions;
    private final DataRequests requests;
    private final PersonalRecords records;
    private final Rectifications rectifications;
    private final AuditTrail trail;
    private final InstantSource clock;

    public FulfilDataRequest(
            Transactions transactions,
            DataRequests requests,
            PersonalRecords records,
            Rectifications rectifications,
            AuditTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.records = records;
        this.rectifications = rectifications;
        this.trail = trail;
        this.clock = clock;
    }

    public record Command(UUID request, Actor actor) {}

    /**
     * @param counts how many rows were put right, table by table; none when nothing was kept or all was right
     * @param leads of how many leads the board is told
     */
    public record Result(List<Count> counts, int leads) {
        public Result {
            counts = List.copyOf(counts);
        }
    }

    /** @throws ProblemException {@link Problem.NotFound} when no such request waits for staff */
    public Result execute(Command command) {
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            DataRequest request = requests.findForUpdate(command.request())
                    .filter(DataRequest::isWaiting)
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            ContactPoint contact =
                    new ContactPoint(ContactPoint.Kind.EMAIL, request.email().orElseThrow());
            Profile right = rectifications.read(request.wanted());
            Set<UUID> subjects = records.trace(contact).subjects();
            requests.update(request.settled(DataRequest.Outcome.DONE, now));
            Rectifications.Done done = rectifications.put(subjects, right, now);
            AuditSubject subject = new AuditSubject(SUBJECT, request.id().toString());
            trail.record(AuditEvent.about(subject, command.actor(), AuditAction.SUBJECT_RECTIFIED)
                    .withNote(EnteredField.names(request.wanted())));
            return new Result(done.counts(), done.leads());
        });
    }
}
