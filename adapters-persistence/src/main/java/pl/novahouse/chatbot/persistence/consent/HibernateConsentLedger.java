package pl.novahouse.chatbot.persistence.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.StatelessSession;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/** The ledger in PostgreSQL, where a trigger refuses every change of a row. */
@ApplicationScoped
public class HibernateConsentLedger implements ConsentLedger {

    private final StatelessSession session;

    public HibernateConsentLedger(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void append(ConsentEvent event) {
        session.insert(ConsentEventRow.from(event));
    }

    @Override
    public Consents of(ConversationId conversation) {
        return of(List.of(new Origin.Chat(conversation)));
    }

    @Override
    public Consents of(List<Origin> origins) {
        return new Consents(session
                .createSelectionQuery(
                        "from ConsentEventRow where originId in :origins order by position", ConsentEventRow.class)
                .setParameter("origins", origins.stream().map(Origin::id).toList())
                .getResultList()
                .stream()
                .map(ConsentEventRow::toEvent)
                .filter(event -> origins.contains(event.origin()))
                .toList());
    }
}
