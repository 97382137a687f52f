package pl.novahouse.chatbot.application.retention.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.retention.ErasureReceipt;
import pl.novahouse.chatbot.domain.retention.Tombstone;

/** Receipts in a list. */
public final class InMemoryErasureReceipts implements ErasureReceipts {

    private final List<ErasureReceipt> receipts = new ArrayList<>();
    private final List<Tombstone> tombstones = new ArrayList<>();

    @Override
    public void add(ErasureReceipt receipt, Tombstone tombstone) {
        receipts.add(receipt);
        tombstones.add(tombstone);
    }

    @Override
    public Optional<ErasureReceipt> find(UUID id) {
        return receipts.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<ErasureReceipt> latest(int limit) {
        return receipts.stream()
                .sorted(Comparator.comparing(ErasureReceipt::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Tombstone> tombstones() {
        return List.copyOf(tombstones);
    }
}
