package pl.novahouse.chatbot.application.lead;

import java.time.Instant;
import pl.novahouse.chatbot.application.consent.DecisionFollower;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.lead.Lead;

/**
 * Lets sales stop, and takes the item off their board, as soon as a person no longer wants to be contacted; and tells the
 * board of every decision about marketing.
 */
public final class WithdrawnLeads implements DecisionFollower {

    private final Leads leads;
    private final LeadOrders orders;

    public WithdrawnLeads(Leads leads, LeadOrders orders) {
        this.leads = leads;
        this.orders = orders;
    }

    @Override
    public void follow(ConsentEvent decision, Instant now) {
        leads.findByOrigin(decision.origin()).ifPresent(lead -> {
            switch (decision.purpose()) {
                case CONTACT -> contact(lead, decision.granted(), now);
                case MARKETING_EMAIL, MARKETING_PHONE -> marketing(lead);
            }
        });
    }

    private void contact(Lead lead, boolean granted, Instant now) {
        if (!granted) {
            leads.update(lead.withdrawn(now));
            orders.withdrawn(lead.id());
        }
    }

    /** Sales read on their board whom they may write to or call with offers. */
    private void marketing(Lead lead) {
        if (!lead.isWithdrawn()) {
            orders.changed(lead.id());
        }
    }
}
