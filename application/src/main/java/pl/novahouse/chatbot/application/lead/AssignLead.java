package pl.novahouse.chatbot.application.lead;

import java.time.Instant;
import java.time.InstantSource;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Gives a lead to a member of staff. */
public final class AssignLead {

    private final Transactions transactions;
    private final Leads leads;
    private final AuditTrail trail;
    private final InstantSource clock;

    public AssignLead(Transactions transactions, Leads leads, AuditTrail trail, InstantSource clock) {
        this.transactions = transactions;
        this.leads = leads;
        this.trail = trail;
        this.clock = clock;
    }

    public record Command(LeadId lead, Assignee to, Actor.Staff by) {}

    public record Result(Lead lead) {}

    /** @throws ProblemException {@link Problem.NotFound} */
    public Result execute(Command command) {
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            Lead lead = leads.find(command.lead()).orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            Lead assigned =
                    leads.update(lead.assignedTo(command.to(), command.by().name(), now));
            trail.record(AuditEvent.about(
                    new AuditSubject("lead", lead.id().value().toString()), command.by(), AuditAction.LEAD_ASSIGNED));
            return new Result(assigned);
        });
    }
}
