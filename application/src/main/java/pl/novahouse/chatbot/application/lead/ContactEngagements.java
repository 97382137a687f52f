package pl.novahouse.chatbot.application.lead;

import java.util.List;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.Engagements;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Engagement;
import pl.novahouse.chatbot.domain.shared.Language;

/** Tells a visitor what the ledger and the leads hold of them. */
public final class ContactEngagements implements Engagements {

    private final ConsentLedger ledger;
    private final Leads leads;
    private final ConsentTexts texts;

    public ContactEngagements(ConsentLedger ledger, Leads leads, ConsentTexts texts) {
        this.ledger = ledger;
        this.leads = leads;
        this.texts = texts;
    }

    @Override
    public Engagement of(ConversationId conversation) {
        return new Engagement(
                ledger.of(conversation).current().stream()
                        .map(event -> new Engagement.Decision(
                                event.purpose().code(),
                                event.granted(),
                                event.text().version(),
                                event.at()))
                        .toList(),
                leads.findByConversation(conversation).isPresent());
    }

    @Override
    public List<ConsentOffer> offers(Language language) {
        return texts.current(language).stream()
                .map(text -> new ConsentOffer(text.purpose().code(), text.version(), text.wording()))
                .toList();
    }
}
