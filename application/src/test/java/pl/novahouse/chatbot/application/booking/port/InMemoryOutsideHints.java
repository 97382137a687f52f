package pl.novahouse.chatbot.application.booking.port;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import pl.novahouse.chatbot.domain.booking.OutsideHint;

/** Hints in a map. */
public final class InMemoryOutsideHints implements OutsideHints {

    private final Map<OutsideHint, Instant> noted = new HashMap<>();

    @Override
    public boolean note(OutsideHint hint, Instant now) {
        return noted.putIfAbsent(hint, now) == null;
    }

    @Override
    public void forget(OutsideHint hint) {
        noted.remove(hint);
    }

    @Override
    public int dropBefore(Instant moment) {
        int before = noted.size();
        noted.values().removeIf(at -> at.isBefore(moment));
        return before - noted.size();
    }
}
