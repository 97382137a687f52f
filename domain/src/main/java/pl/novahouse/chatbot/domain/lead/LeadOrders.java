package pl.novahouse.chatbot.domain.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Target;

/** What the outside is told of a lead; each order carries the lead's id alone. */
public final class LeadOrders {

    /** Puts the lead on the sales board, or brings what is there up to date. */
    public static final String PUSH = "push_lead";

    /** Writes to the person that their enquiry has arrived. */
    public static final String CONFIRM = "confirm_lead";

    /** Tells sales that there is a new enquiry. */
    public static final String ALERT = "alert_sales";

    /** Tells the staff's own systems of a new lead. */
    public static final String CREATED = "lead_created";

    private LeadOrders() {}

    /** A person asked to be contacted. */
    public static List<NewDelivery> arrived(Lead lead) {
        UUID id = lead.id().value();
        List<NewDelivery> orders = new ArrayList<>();
        orders.add(NewDelivery.ofLatestState(Target.MONDAY, PUSH, id));
        if (lead.contact().email().isPresent()) {
            orders.add(NewDelivery.of(Target.MAIL, CONFIRM, id));
        }
        orders.add(NewDelivery.of(Target.MAIL, ALERT, id));
        orders.add(NewDelivery.of(Target.WEBHOOK, CREATED, id));
        return orders;
    }

    /** Something about the lead changed that the sales board shows. */
    public static List<NewDelivery> changed(Lead lead) {
        return List.of(NewDelivery.ofLatestState(Target.MONDAY, PUSH, lead.id().value()));
    }
}
