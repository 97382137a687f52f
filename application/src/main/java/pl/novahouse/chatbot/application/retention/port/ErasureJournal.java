package pl.novahouse.chatbot.application.retention.port;

import java.util.List;
import pl.novahouse.chatbot.domain.retention.Tombstone;

/** The tombstones outside the database, where restoring an older one does not lose them. */
public interface ErasureJournal {

    /** Keeps it durably before the call returns. */
    void append(Tombstone tombstone);

    List<Tombstone> all();
}
