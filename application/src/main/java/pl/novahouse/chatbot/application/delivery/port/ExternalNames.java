package pl.novahouse.chatbot.application.delivery.port;

import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.delivery.Target;

/** What targets call our subjects. Every call belongs to the caller's transaction. */
public interface ExternalNames {

    Optional<String> find(Target target, UUID subject);

    /** The subject that the target calls so. */
    Optional<UUID> subjectOf(Target target, String externalId);

    /** Remembers the name in place of an earlier one. */
    void learn(Target target, UUID subject, String externalId);

    void forget(Target target, UUID subject);
}
