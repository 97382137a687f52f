package pl.novahouse.chatbot.application.upload;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.upload.port.UploadFiles;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.application.upload.port.VirusScan;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.ScanVerdict;
import pl.novahouse.chatbot.domain.upload.Upload;

/**
 * Has quarantined files scanned. No transaction is open while the scanner works; a scan that fails is tried again
 * later, and the file stays in quarantine however long that takes.
 */
public final class ScanUploads {

    /** How long a file that is being scanned is left alone by others. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Uploads uploads;
    private final UploadFiles files;
    private final VirusScan scan;
    private final InstantSource clock;

    public ScanUploads(
            Transactions transactions, Uploads uploads, UploadFiles files, VirusScan scan, InstantSource clock) {
        this.transactions = transactions;
        this.uploads = uploads;
        this.files = files;
        this.scan = scan;
        this.clock = clock;
    }

    /** @param batch how many files at most, at least 1 */
    public record Command(int batch) {
        public Command {
            if (batch < 1) {
                throw new IllegalArgumentException("a batch holds at least one");
            }
        }
    }

    /**
     * @param judged how many files have a verdict now
     * @param infected how many of them held malware, and were removed
     * @param failed how many wait for another attempt
     */
    public record Result(int judged, int infected, int failed) {}

    public Result execute(Command command) {
        int judged = 0;
        int infected = 0;
        int failed = 0;
        for (Upload upload : claim(command.batch())) {
            Optional<ScanVerdict> verdict = verdict(upload);
            Instant now = clock.instant();
            Optional<Upload> after =
                    store(verdict.map(each -> upload.judged(each, now)).orElseGet(() -> upload.scanFailed(now)));
            if (after.isPresent()) {
                judged += verdict.isPresent() ? 1 : 0;
                failed += verdict.isPresent() ? 0 : 1;
                infected += after.get().hasFile() ? 0 : 1;
            }
        }
        return new Result(judged, infected, failed);
    }

    private List<Upload> claim(int batch) {
        return transactions.inTransaction(() -> {
            Instant now = clock.instant();
            if (scan.isConfigured()) {
                uploads.quarantineUnscanned(now);
            }
            return uploads.dueForScan(now, batch).stream()
                    .map(due -> uploads.update(due.beingScanned(now.plus(LEASE))))
                    .toList();
        });
    }

    private Optional<ScanVerdict> verdict(Upload upload) {
        try {
            FileContent content = files.content(upload.id())
                    .orElseThrow(() -> new ProblemException(new Problem.Unavailable("uploads")));
            return Optional.of(scan.scan(content));
        } catch (ProblemException failed) {
            return Optional.empty();
        }
    }

    /**
     * The row says first that the file is to go, so that a crash in between leaves only something to sweep. An upload
     * that was deleted in the meantime is past all judging.
     */
    private Optional<Upload> store(Upload changed) {
        try {
            Upload stored = transactions.inTransaction(() -> uploads.update(changed));
            if (!stored.hasFile()) {
                files.remove(stored.id());
            }
            return Optional.of(stored);
        } catch (ProblemException refused) {
            if (refused.problem() instanceof Problem.Conflict) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
