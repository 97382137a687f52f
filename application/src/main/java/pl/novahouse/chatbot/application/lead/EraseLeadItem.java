package pl.novahouse.chatbot.application.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.lead.port.Crm;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Naming;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.CrmAnswer;
import pl.novahouse.chatbot.domain.lead.LeadId;

/**
 * Removes a person from the board: it looks for all items of the lead, takes the personal data out of each, so that
 * nothing of it stays in the board's bin, and removes it. It needs no lead any more, only its id.
 */
public final class EraseLeadItem implements Courier {

    public static final String KIND = "erase_lead";

    private final Crm crm;

    public EraseLeadItem(Crm crm) {
        this.crm = crm;
    }

    /** The order to remove this lead from the board. */
    public static NewDelivery order(LeadId lead) {
        return NewDelivery.ofLatestState(Target.MONDAY, KIND, lead.value());
    }

    @Override
    public Target target() {
        return Target.MONDAY;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Report deliver(Dispatch dispatch) {
        List<Exchange> exchanges = new ArrayList<>();
        Outcome outcome = erase(new LeadId(dispatch.delivery().subject()), exchanges);
        return new Report(outcome, exchanges);
    }

    private Outcome erase(LeadId lead, List<Exchange> exchanges) {
        return switch (said(crm.find(lead), exchanges)) {
            case CrmAnswer.Failed failed -> new Outcome.Failed(failed.failure());
            case CrmAnswer.Kept kept -> throw new IllegalStateException("no answer to a look: " + kept);
            case CrmAnswer.Found found -> {
                for (String item : found.itemIds()) {
                    Optional<Outcome> trouble =
                            trouble(crm.blank(item), exchanges).or(() -> trouble(crm.delete(item), exchanges));
                    if (trouble.isPresent()) {
                        yield trouble.get();
                    }
                }
                yield new Outcome.Done(new Naming.Forgotten(), Optional.empty());
            }
        };
    }

    private static Optional<Outcome> trouble(CrmAnswer answer, List<Exchange> exchanges) {
        return said(answer, exchanges) instanceof CrmAnswer.Failed failed
                ? Optional.of(new Outcome.Failed(failed.failure()))
                : Optional.empty();
    }

    private static CrmAnswer said(CrmAnswer answer, List<Exchange> exchanges) {
        exchanges.add(answer.exchange());
        return answer;
    }
}
