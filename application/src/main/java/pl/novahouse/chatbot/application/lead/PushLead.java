package pl.novahouse.chatbot.application.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.lead.port.Crm;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Naming;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.CrmAnswer;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;

/**
 * Brings a lead to the board as it is at that moment, if the person still agrees. A known item is brought up to date;
 * an unknown one is made, after a look at the board whenever an earlier request may have made it already.
 */
public final class PushLead implements Courier {

    public static final String KIND = "push_lead";

    private final AgreedLead agreed;
    private final Crm crm;

    public PushLead(AgreedLead agreed, Crm crm) {
        this.agreed = agreed;
        this.crm = crm;
    }

    /** The order to bring this lead to the board. */
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
        return switch (agreed.read(new LeadId(dispatch.delivery().subject()))) {
            case AgreedLead.Reading.Withheld(Outcome.Pointless why) -> Report.of(why);
            case AgreedLead.Reading.Agreed(Lead lead, Consents consents) ->
                new Push(CrmItem.of(lead, consents), consents, dispatch).report();
        };
    }

    /** One try: at most a look, a change and its completion. */
    private final class Push {

        private final CrmItem item;
        private final Consents consents;
        private final Dispatch dispatch;
        private final List<Exchange> exchanges = new ArrayList<>();

        Push(CrmItem item, Consents consents, Dispatch dispatch) {
            this.item = item;
            this.consents = consents;
            this.dispatch = dispatch;
        }

        Report report() {
            Outcome outcome = dispatch.externalId()
                    .map(known -> update(known, new Naming.Unchanged(), Optional.empty()))
                    .orElseGet(() -> dispatch.key().lookFirst() ? lookAndPut() : create());
            return new Report(outcome, exchanges);
        }

        private Outcome lookAndPut() {
            return switch (said(crm.find(item.lead().id()))) {
                case CrmAnswer.Failed failed -> new Outcome.Failed(failed.failure());
                case CrmAnswer.Found found when !found.itemIds().isEmpty() -> adopt(found.itemIds());
                case CrmAnswer.Found _, CrmAnswer.Kept _ -> create();
            };
        }

        private Outcome adopt(List<String> items) {
            String oldest = items.getFirst();
            Optional<Reason> notice = items.size() == 1
                    ? Optional.empty()
                    : Optional.of(new Reason("several_items", "kept " + oldest + " of " + String.join(", ", items)));
            return update(oldest, new Naming.Learned(oldest), notice);
        }

        private Outcome create() {
            return switch (said(crm.create(item, dispatch.key().value()))) {
                case CrmAnswer.Failed failed -> new Outcome.Failed(failed.failure());
                case CrmAnswer.Found found -> throw new IllegalStateException("no answer to a creation: " + found);
                case CrmAnswer.Kept kept
                when kept.repeated() && hasChangedSince() ->
                    update(kept.itemId(), new Naming.Learned(kept.itemId()), Optional.empty());
                case CrmAnswer.Kept kept -> new Outcome.Done(new Naming.Learned(kept.itemId()), Optional.empty());
            };
        }

        private boolean hasChangedSince() {
            Instant since = dispatch.key().since();
            return !item.lead().changedAt().isBefore(since)
                    || consents.current().stream()
                            .anyMatch(decision -> !decision.at().isBefore(since));
        }

        private Outcome update(String itemId, Naming naming, Optional<Reason> notice) {
            return switch (said(crm.update(itemId, item))) {
                case CrmAnswer.Failed failed -> new Outcome.Failed(failed.failure());
                case CrmAnswer.Found _, CrmAnswer.Kept _ -> new Outcome.Done(naming, notice);
            };
        }

        private CrmAnswer said(CrmAnswer answer) {
            exchanges.add(answer.exchange());
            return answer;
        }
    }
}
