package pl.novahouse.chatbot.application.delivery;

import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;

/**
 * Brings one kind of delivery to its target. It belongs to the feature that owns the data, which it reads at the moment
 * of delivery in a short transaction of its own; no transaction is open while it calls the target. A refusal of the
 * target is its report; what it throws counts as a try whose end is unknown.
 */
public interface Courier {

    Target target();

    /** The kind of its deliveries, such as {@code push_lead}. */
    String kind();

    Report deliver(Dispatch dispatch);
}
