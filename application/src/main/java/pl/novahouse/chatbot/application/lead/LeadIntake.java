package pl.novahouse.chatbot.application.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.lead.Assessment;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.Enquiry;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.lead.NextAction;
import pl.novahouse.chatbot.domain.lead.NextActions;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * The one way in which a person becomes a lead, from a conversation as from a form. It runs in the caller's
 * transaction, and what the outside is told is ordered in it too.
 */
public final class LeadIntake {

    private final ConsentLedger ledger;
    private final Leads leads;
    private final LeadOrders orders;
    private final LeadAssessor assessor;
    private final NextActions nextActions;
    private final Ids ids;

    public LeadIntake(
            ConsentLedger ledger,
            Leads leads,
            LeadOrders orders,
            LeadAssessor assessor,
            NextActions nextActions,
            Ids ids) {
        this.ledger = ledger;
        this.leads = leads;
        this.orders = orders;
        this.assessor = assessor;
        this.nextActions = nextActions;
        this.ids = ids;
    }

    /**
     * A person who asks to be contacted.
     *
     * @param message what they added in a form
     * @param said what they wrote, for what it tells of haste and of other companies
     */
    record Arrival(
            Origin origin,
            Contact contact,
            Enquiry enquiry,
            Language language,
            Optional<String> message,
            List<String> said) {}

    /**
     * Keeps the person as a lead: a new one, or the one that they already are.
     *
     * @throws ProblemException {@link Problem.ConsentRequired} unless they consented to be contacted
     */
    Lead take(Arrival arrival, Instant now) {
        ledger.of(List.of(arrival.origin())).require(Purpose.CONTACT);
        List<Lead> same = leads.findByContact(arrival.contact());
        Optional<Lead> here = leads.findByOrigin(arrival.origin());
        if (here.isPresent() && !here.get().isWithdrawn()) {
            return correct(here.get(), arrival, now);
        }
        Lead lead = here.map(known -> renew(known, arrival, now))
                .or(() -> same.stream().findFirst().map(known -> merge(known, arrival, now)))
                .orElseGet(() -> create(arrival, now));
        same.stream()
                .filter(other -> !other.id().equals(lead.id()))
                .forEach(other -> leads.update(other.resembling(lead.id(), now)));
        orders.created(lead.id(), now);
        return lead;
    }

    /** Brings the lead of this place up to date, if there is one and the person still consents. */
    void follow(Arrival arrival, Instant now) {
        leads.findByOrigin(arrival.origin()).filter(this::stands).ifPresent(lead -> correct(lead, arrival, now));
    }

    /** Whether somebody who came this way is a lead whom sales may contact. */
    boolean holds(Origin origin) {
        return leads.findByOrigin(origin).filter(this::stands).isPresent();
    }

    private boolean stands(Lead lead) {
        return !lead.isWithdrawn() && ledger.of(lead.origins()).permits(Purpose.CONTACT);
    }

    private Lead create(Arrival arrival, Instant now) {
        Assessment assessment = assessor.assess(arrival.contact(), arrival.enquiry(), arrival.said(), now);
        Lead lead = Lead.create(
                new LeadId(ids.next()),
                arrival.contact(),
                arrival.enquiry(),
                arrival.language(),
                arrival.message(),
                assessment,
                nextActions.first(arrival.contact(), assessment.urgency(), now),
                arrival.origin(),
                now);
        leads.add(lead);
        return lead;
    }

    /** Who withdrew and confirms again is a new enquiry, with the data that they confirmed now. */
    private Lead renew(Lead known, Arrival arrival, Instant now) {
        boolean alike = known.contact().equals(arrival.contact());
        Lead right = alike
                ? known
                : known.corrected(arrival.contact(), arrival.enquiry(), known.assessment(), arrival.origin(), now);
        return merge(right, arrival, now);
    }

    private Lead merge(Lead known, Arrival arrival, Instant now) {
        Assessment assessment = reassess(known, arrival, now);
        Optional<NextAction> next = known.status() == LeadStatus.CONVERTED
                ? Optional.of(nextActions.first(known.contact(), assessment.urgency(), now))
                : known.nextAction()
                        .or(() -> Optional.of(nextActions.first(known.contact(), assessment.urgency(), now)));
        return leads.update(known.mergedWith(
                arrival.contact(), arrival.enquiry(), arrival.message(), assessment, next, arrival.origin(), now));
    }

    private Lead correct(Lead known, Arrival arrival, Instant now) {
        boolean alike = known.contact().equals(arrival.contact())
                && known.enquiry().equals(known.enquiry().updatedBy(arrival.enquiry()));
        if (alike) {
            return known;
        }
        Lead corrected = leads.update(known.corrected(
                arrival.contact(), arrival.enquiry(), reassess(known, arrival, now), arrival.origin(), now));
        orders.changed(corrected.id());
        return corrected;
    }

    private Assessment reassess(Lead known, Arrival arrival, Instant now) {
        Assessment fresh = assessor.assess(
                known.contact().completedBy(arrival.contact()),
                known.enquiry().updatedBy(arrival.enquiry()),
                arrival.said(),
                now);
        return fresh.rememberingCompetitorsOf(known.assessment());
    }
}
