package pl.novahouse.chatbot.application.retention.port;

import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.retention.Tombstone;

/** A journal in a list. */
public final class InMemoryErasureJournal implements ErasureJournal {

    private final List<Tombstone> tombstones = new ArrayList<>();

    @Override
    public void append(Tombstone tombstone) {
        tombstones.add(tombstone);
    }

    @Override
    public List<Tombstone> all() {
        return List.copyOf(tombstones);
    }
}
