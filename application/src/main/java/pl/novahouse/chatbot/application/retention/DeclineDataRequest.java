package pl.novahouse.chatbot.application.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.retention.port.DataRequests;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

/** Declines what a person asked for, by decision of a data-protection officer who says why. */
public final class DeclineDataRequest {

    private final Transactions transactions;
    private final DataRequests requests;
    private final AuditTrail trail;
    private final InstantSource clock;

    public DeclineDataRequest(Transactions transactions, DataRequests requests, AuditTrail trail, InstantSource clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param reason for the audit trail, 1 to 200 characters; what looks like a contact is taken out of it */
    public record Command(UUID request, String reason, Actor actor) {

        private static final int LONGEST = 200;

        /** @throws ProblemException {@link Problem.ValidationFailed} without a reason, or with one that is too long */
        public Command {
            reason = reason.strip();
            if (reason.isEmpty() || reason.length() > LONGEST) {
                Violation.Rule rule = reason.isEmpty() ? Violation.Rule.REQUIRED : Violation.Rule.TOO_LONG;
                throw new ProblemException(new Problem.ValidationFailed(List.of(new Violation("reason", rule))));
            }
        }
    }

    public record Result(DataRequest request) {}

    /** @throws ProblemException {@link Problem.NotFound} when no such request waits for staff */
    public Result execute(Command command) {
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            DataRequest declined = requests.findForUpdate(command.request())
                    .filter(DataRequest::isWaiting)
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound()))
                    .settled(DataRequest.Outcome.DECLINED, now);
            requests.update(declined);
            AuditSubject subject =
                    new AuditSubject(FulfilDataRequest.SUBJECT, declined.id().toString());
            trail.record(AuditEvent.about(subject, command.actor(), AuditAction.DATA_REQUEST_DECLINED)
                    .withNote(command.reason()));
            return new Result(declined);
        });
    }
}
