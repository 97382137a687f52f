package pl.novahouse.chatbot.application.delivery.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;

/** Remembers what it was told. */
public final class InMemoryDeliveryJournal implements DeliveryJournal {

    private final List<Attempt> tried = new ArrayList<>();
    private final List<Target> suspended = new ArrayList<>();

    @Override
    public synchronized void tried(Delivery delivery, Attempt attempt) {
        tried.add(attempt);
    }

    @Override
    public synchronized void suspended(Target target, Reason reason, Optional<Instant> until) {
        suspended.add(target);
    }

    public synchronized List<Attempt> tries() {
        return List.copyOf(tried);
    }

    public synchronized List<Target> suspensions() {
        return List.copyOf(suspended);
    }
}
