package pl.novahouse.chatbot.application.upload.port;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.UploadId;

/** Files in a map. */
public final class InMemoryUploadFiles implements UploadFiles {

    private record Kept(FileContent content, Optional<FileContent> thumbnail) {}

    private final Map<UploadId, Kept> kept = new LinkedHashMap<>();

    @Override
    public void keep(UploadId id, FileContent content, Optional<FileContent> thumbnail) {
        kept.put(id, new Kept(content, thumbnail));
    }

    @Override
    public Optional<FileContent> content(UploadId id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::content);
    }

    @Override
    public Optional<FileContent> thumbnail(UploadId id) {
        return Optional.ofNullable(kept.get(id)).flatMap(Kept::thumbnail);
    }

    @Override
    public void remove(UploadId id) {
        kept.remove(id);
    }

    /** Nothing arrives in a file here. */
    @Override
    public int discardArrivals(Instant before) {
        return 0;
    }

    @Override
    public List<UploadId> all() {
        return List.copyOf(kept.keySet());
    }
}
