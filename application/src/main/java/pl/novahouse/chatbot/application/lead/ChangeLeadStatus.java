package pl.novahouse.chatbot.application.lead;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.lead.NextActions;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Lets sales note how far they got with a lead. */
public final class ChangeLeadStatus {

    private final Transactions transactions;
    private final Leads leads;
    private final ConsentLedger ledger;
    private final LeadOrders orders;
    private final NextActions nextActions;
    private final AuditTrail trail;
    private final InstantSource clock;

    public ChangeLeadStatus(
            Transactions transactions,
            Leads leads,
            ConsentLedger ledger,
            LeadOrders orders,
            NextActions nextActions,
            AuditTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.leads = leads;
        this.ledger = ledger;
        this.orders = orders;
        this.nextActions = nextActions;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param version the version that the change is based on; empty for whatever it is */
    public record Command(LeadId lead, Optional<Long> version, LeadStatus status, Actor.Staff by) {}

    public record Result(Lead lead) {}

    /**
     * @throws ProblemException {@link Problem.NotFound}, {@link Problem.Conflict} for a stale version,
     *     {@link Problem.ValidationFailed} when the status may not follow, {@link Problem.ConsentRequired} when a
     *     person who withdrew their consent would be worked on again
     */
    public Result execute(Command command) {
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            Lead lead = leads.find(command.lead()).orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            if (command.version().filter(version -> version != lead.version()).isPresent()) {
                throw new ProblemException(new Problem.Conflict());
            }
            boolean permitted = ledger.of(lead.origins()).permits(Purpose.CONTACT);
            if (!permitted && command.status() != LeadStatus.LOST) {
                throw new ProblemException(new Problem.ConsentRequired(Purpose.CONTACT.code()));
            }
            Lead changed = leads.update(lead.becoming(
                    command.status(),
                    nextActions.in(
                            command.status(), lead.contact(), lead.assessment().urgency(), now),
                    command.by().name(),
                    now));
            if (permitted) {
                orders.changed(changed.id());
            }
            trail.record(AuditEvent.about(
                            new AuditSubject("lead", lead.id().value().toString()),
                            command.by(),
                            AuditAction.LEAD_STATUS_CHANGED)
                    .withNote(lead.status().code() + " > " + command.status().code()));
            return new Result(changed);
        });
    }
}
