package pl.novahouse.chatbot.application.lead;

import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.delivery.port.Webhooks;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.StaffNotice;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;

/** Tells the systems of staff that a lead was made; they get its id and ask for more themselves. */
public final class NotifyStaff implements Courier {

    public static final String KIND = "lead_created";

    private static final String EVENT = "lead.created";

    private final AgreedLead agreed;
    private final Webhooks webhooks;

    public NotifyStaff(AgreedLead agreed, Webhooks webhooks) {
        this.agreed = agreed;
        this.webhooks = webhooks;
    }

    public static NewDelivery order(LeadId lead) {
        return NewDelivery.of(Target.WEBHOOK, KIND, lead.value());
    }

    @Override
    public Target target() {
        return Target.WEBHOOK;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Report deliver(Dispatch dispatch) {
        return switch (agreed.read(new LeadId(dispatch.delivery().subject()))) {
            case AgreedLead.Reading.Withheld(Outcome.Pointless why) -> Report.of(why);
            case AgreedLead.Reading.Agreed(Lead lead, Consents _) ->
                webhooks.post(new StaffNotice(
                        dispatch.delivery().id().value(),
                        EVENT,
                        lead.id().value(),
                        dispatch.delivery().createdAt()));
        };
    }
}
