package pl.novahouse.chatbot.application.delivery.port;

import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.delivery.TargetCondition;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** How each target takes deliveries, for all instances alike. Every call belongs to the caller's transaction. */
public interface TargetConditions {

    TargetCondition read(Target target);

    /** The same, kept from others' changes until the end of the transaction. */
    TargetCondition readForUpdate(Target target);

    /** @throws ProblemException {@link Problem.Conflict} when it has changed since it was read */
    void store(TargetCondition condition);
}
