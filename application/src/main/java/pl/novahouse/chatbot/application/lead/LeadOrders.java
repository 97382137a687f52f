package pl.novahouse.chatbot.application.lead;

import java.time.Instant;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.domain.lead.LeadId;

/** What the outside has to learn after each change of a lead, ordered in the caller's transaction. */
public final class LeadOrders {

    private final Deliveries deliveries;

    public LeadOrders(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** A lead was made: the board, the visitor, sales and the systems of staff learn of it. */
    public void created(LeadId lead, Instant now) {
        deliveries.enqueue(PushLead.order(lead));
        deliveries.enqueue(MailConfirmation.order(lead, now));
        deliveries.enqueue(MailAlert.order(lead, now));
        deliveries.enqueue(NotifyStaff.order(lead));
    }

    /** A lead changed: the board learns of it. */
    public void changed(LeadId lead) {
        deliveries.enqueue(PushLead.order(lead));
    }

    /** A person withdrew the consent or is being erased: their item leaves the board. */
    public void withdrawn(LeadId lead) {
        deliveries.enqueue(EraseLeadItem.order(lead));
    }
}
