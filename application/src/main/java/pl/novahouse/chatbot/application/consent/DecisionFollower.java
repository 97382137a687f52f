package pl.novahouse.chatbot.application.consent;

import java.time.Instant;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;

/** One of the features that must act when a person decides about consent. */
public interface DecisionFollower {

    /** Runs in the transaction that keeps the decision. */
    void follow(ConsentEvent decision, Instant now);
}
