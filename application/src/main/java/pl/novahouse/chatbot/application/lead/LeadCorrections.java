package pl.novahouse.chatbot.application.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.lead.Assessment;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.Enquiry;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.profile.Profile;

/** Puts a lead right for its person, judges it anew and lets the board know; runs in the caller's transaction. */
public final class LeadCorrections {

    private final Leads leads;
    private final Messages messages;
    private final LeadAssessor assessor;
    private final LeadOrders orders;

    public LeadCorrections(Leads leads, Messages messages, LeadAssessor assessor, LeadOrders orders) {
        this.leads = leads;
        this.messages = messages;
        this.assessor = assessor;
        this.orders = orders;
    }

    /**
     * @param right what is right; what it does not tell stays
     * @return whether there is such a lead and something in it was wrong
     */
    public boolean putRight(LeadId id, Profile right, Instant now) {
        Optional<Lead> wrong = leads.find(id).filter(lead -> !isRight(lead, right));
        wrong.ifPresent(lead -> {
            Contact contact = lead.contact().rightBy(right);
            Enquiry enquiry = lead.enquiry().updatedBy(Enquiry.of(right));
            Assessment fresh =
                    assessor.assess(contact, enquiry, said(lead), now).rememberingCompetitorsOf(lead.assessment());
            leads.update(lead.rectified(contact, enquiry, fresh, now));
            orders.changed(id);
        });
        return wrong.isPresent();
    }

    private static boolean isRight(Lead lead, Profile right) {
        return lead.contact().rightBy(right).equals(lead.contact())
                && lead.enquiry().updatedBy(Enquiry.of(right)).equals(lead.enquiry());
    }

    private List<String> said(Lead lead) {
        List<String> said = new ArrayList<>();
        lead.message().ifPresent(said::add);
        for (Origin origin : lead.origins()) {
            switch (origin) {
                case Origin.Chat(var conversation) -> said.addAll(VisitorWords.in(conversation, messages));
                case Origin.Form _ -> {}
            }
        }
        return said;
    }
}
