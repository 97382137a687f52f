package pl.novahouse.chatbot.domain.delivery;

import java.util.Optional;

/**
 * A delivery on its way, as a courier gets it.
 *
 * @param externalId the name by which the target knows the subject, when it is known
 */
public record Dispatch(Delivery delivery, RequestKey key, Optional<String> externalId) {}
