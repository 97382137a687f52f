package pl.novahouse.chatbot.application.consent.port;

import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/** The ledger in a list. */
public final class InMemoryConsentLedger implements ConsentLedger {

    private final List<ConsentEvent> kept = new ArrayList<>();

    @Override
    public void append(ConsentEvent event) {
        kept.add(event);
    }

    @Override
    public Consents of(ConversationId conversation) {
        return of(List.of(new Origin.Chat(conversation)));
    }

    @Override
    public Consents of(List<Origin> origins) {
        return new Consents(
                kept.stream().filter(event -> origins.contains(event.origin())).toList());
    }
}
