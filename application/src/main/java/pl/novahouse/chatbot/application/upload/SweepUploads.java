package pl.novahouse.chatbot.application.upload;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.upload.port.UploadFiles;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.domain.upload.UploadId;

/**
 * Removes what belongs to nothing: rows whose file was never written to the end, and files whose row is gone, because
 * the conversation was deleted, malware was found, or a process died. A row is always there before its file, so a
 * file without one can go at once.
 */
public final class SweepUploads {

    private static final int AT_ONCE = 500;

    private final Transactions transactions;
    private final Uploads uploads;
    private final UploadFiles files;
    private final InstantSource clock;

    public SweepUploads(Transactions transactions, Uploads uploads, UploadFiles files, InstantSource clock) {
        this.transactions = transactions;
        this.uploads = uploads;
        this.files = files;
        this.clock = clock;
    }

    /** @param patience how long the writing of a file may take, positive */
    public record Command(Duration patience) {
        public Command {
            if (patience.isNegative() || patience.isZero()) {
                throw new IllegalArgumentException("writing a file takes time");
            }
        }
    }

    /**
     * @param rows how many unfinished rows were deleted
     * @param files how many files were removed
     */
    public record Result(int rows, int files) {}

    public Result execute(Command command) {
        Instant before = clock.instant().minus(command.patience());
        int rows = transactions.inTransaction(() -> uploads.deleteAbandoned(before));
        int removed = files.discardArrivals(before);
        List<UploadId> kept = files.all();
        for (int from = 0; from < kept.size(); from += AT_ONCE) {
            Set<UploadId> orphans = new HashSet<>(kept.subList(from, Math.min(from + AT_ONCE, kept.size())));
            orphans.removeAll(transactions.inTransaction(() -> uploads.entitledToFiles(Set.copyOf(orphans))));
            orphans.forEach(files::remove);
            removed += orphans.size();
        }
        return new Result(rows, removed);
    }
}
