package pl.novahouse.chatbot.application.consent.port;

import java.util.List;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/**
 * Every decision about consent that was ever made. Nothing in it is changed or taken away. Every call runs inside a
 * transaction of the use case.
 */
public interface ConsentLedger {

    /** Adds a decision at the end. */
    void append(ConsentEvent event);

    /** What the visitor of this conversation allows. */
    Consents of(ConversationId conversation);

    /** What one person who came from all these places allows: their last decision holds, wherever it was made. */
    Consents of(List<Origin> origins);
}
