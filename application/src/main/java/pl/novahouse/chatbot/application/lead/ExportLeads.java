package pl.novahouse.chatbot.application.lead;

import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadPage;

/** Hands out the leads that match, for a spreadsheet; who did so is kept in the audit trail. */
public final class ExportLeads {

    /** The most leads handed out at once, the newest. */
    public static final int MOST = 10_000;

    private final Transactions transactions;
    private final Leads leads;
    private final AuditTrail trail;

    public ExportLeads(Transactions transactions, Leads leads, AuditTrail trail) {
        this.transactions = transactions;
        this.leads = leads;
        this.trail = trail;
    }

    /** @param filter what to look for; its page is of no matter */
    public record Command(LeadFilter filter, Actor.Staff by) {}

    public record Result(List<Lead> leads) {
        public Result {
            leads = List.copyOf(leads);
        }
    }

    public Result execute(Command command) {
        return transactions.inTransaction(() -> {
            List<Lead> all = new ArrayList<>();
            LeadPage last = leads.page(command.filter().atPage(0, LeadFilter.MAX_SIZE));
            all.addAll(last.leads());
            for (int page = 1;
                    all.size() < Math.min(last.total(), MOST) && !last.leads().isEmpty();
                    page++) {
                last = leads.page(command.filter().atPage(page, LeadFilter.MAX_SIZE));
                all.addAll(last.leads());
            }
            trail.record(AuditEvent.of(command.by(), AuditAction.LEADS_EXPORTED).withNote("count " + all.size()));
            return new Result(all);
        });
    }
}
