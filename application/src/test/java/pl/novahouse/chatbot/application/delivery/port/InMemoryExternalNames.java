package pl.novahouse.chatbot.application.delivery.port;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.delivery.Target;

/** Names in a map. */
public final class InMemoryExternalNames implements ExternalNames {

    private record Key(Target target, UUID subject) {}

    private final Map<Key, String> kept = new HashMap<>();

    @Override
    public synchronized Optional<String> find(Target target, UUID subject) {
        return Optional.ofNullable(kept.get(new Key(target, subject)));
    }

    @Override
    public synchronized Optional<UUID> subjectOf(Target target, String externalId) {
        return kept.entrySet().stream()
                .filter(entry ->
                        entry.getKey().target() == target && entry.getValue().equals(externalId))
                .map(entry -> entry.getKey().subject())
                .findFirst();
    }

    @Override
    public synchronized void learn(Target target, UUID subject, String externalId) {
        kept.put(new Key(target, subject), externalId);
    }

    @Override
    public synchronized void forget(Target target, UUID subject) {
        kept.remove(new Key(target, subject));
    }
}
