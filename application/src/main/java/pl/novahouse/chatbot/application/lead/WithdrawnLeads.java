package pl.novahouse.chatbot.application.lead;

import java.time.Instant;
import pl.novahouse.chatbot.application.consent.DecisionFollower;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.Purpose;

/** Lets sales stop, and takes the item off their board, as soon as a person no longer wants to be contacted. */
public final class WithdrawnLeads implements DecisionFollower {

    private final Leads leads;
    private final LeadOrders orders;

    public WithdrawnLeads(Leads leads, LeadOrders orders) {
        this.leads = leads;
        this.orders = orders;
    }

    @Override
    public void follow(ConsentEvent decision, Instant now) {
        if (decision.purpose() == Purpose.CONTACT && !decision.granted()) {
            leads.findByOrigin(decision.origin()).ifPresent(lead -> {
                leads.update(lead.withdrawn(now));
                orders.withdrawn(lead.id());
            });
        }
    }
}
