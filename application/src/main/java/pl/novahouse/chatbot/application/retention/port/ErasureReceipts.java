package pl.novahouse.chatbot.application.retention.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.retention.ErasureReceipt;
import pl.novahouse.chatbot.domain.retention.Tombstone;

/** The receipts of erasures with their tombstones. Every call runs inside a transaction. */
public interface ErasureReceipts {

    void add(ErasureReceipt receipt, Tombstone tombstone);

    Optional<ErasureReceipt> find(UUID id);

    /** @param limit at least 1 */
    List<ErasureReceipt> latest(int limit);

    List<Tombstone> tombstones();
}
