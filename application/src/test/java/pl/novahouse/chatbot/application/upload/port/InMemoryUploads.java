package pl.novahouse.chatbot.application.upload.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadId;
import pl.novahouse.chatbot.domain.upload.UploadState;

/** Uploads in a map. */
public final class InMemoryUploads implements Uploads {

    private final Map<UploadId, Upload> kept = new LinkedHashMap<>();

    @Override
    public Optional<Upload> find(UploadId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Upload> ofConversation(ConversationId conversation) {
        return kept.values().stream()
                .filter(upload -> upload.conversation().equals(conversation))
                .sorted(Comparator.comparing(Upload::receivedAt))
                .toList();
    }

    @Override
    public void add(Upload upload) {
        kept.put(upload.id(), upload);
    }

    @Override
    public Upload update(Upload upload) {
        Upload stored = kept.get(upload.id());
        if (stored == null || stored.version() != upload.version()) {
            throw new ProblemException(new Problem.Conflict());
        }
        Upload next = upload.atVersion(upload.version() + 1);
        kept.put(next.id(), next);
        return next;
    }

    @Override
    public List<Upload> dueForScan(Instant now, int limit) {
        return kept.values().stream()
                .filter(upload -> due(upload).filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(upload -> due(upload).orElseThrow()))
                .limit(limit)
                .toList();
    }

    @Override
    public int quarantineUnscanned(Instant now) {
        List<Upload> unscanned = kept.values().stream()
                .filter(upload -> upload.state() instanceof UploadState.Unscanned)
                .toList();
        unscanned.forEach(upload -> update(upload.quarantined(now)));
        return unscanned.size();
    }

    @Override
    public List<UploadId> deleteOf(ConversationId conversation) {
        List<UploadId> deleted =
                ofConversation(conversation).stream().map(Upload::id).toList();
        deleted.forEach(kept::remove);
        return deleted;
    }

    @Override
    public int deleteAbandoned(Instant receivedBefore) {
        List<UploadId> abandoned = kept.values().stream()
                .filter(upload -> upload.state() instanceof UploadState.Receiving)
                .filter(upload -> upload.receivedAt().isBefore(receivedBefore))
                .map(Upload::id)
                .toList();
        abandoned.forEach(kept::remove);
        return abandoned.size();
    }

    @Override
    public Set<UploadId> entitledToFiles(Set<UploadId> ids) {
        return kept.values().stream()
                .filter(Upload::hasFile)
                .map(Upload::id)
                .filter(ids::contains)
                .collect(Collectors.toSet());
    }

    private static Optional<Instant> due(Upload upload) {
        return upload.state() instanceof UploadState.Quarantined(int _, Instant due)
                ? Optional.of(due)
                : Optional.empty();
    }
}
