package pl.novahouse.chatbot.rest.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.application.retention.ReadReceipts;
import pl.novahouse.chatbot.application.retention.ReadRetention;
import pl.novahouse.chatbot.domain.retention.RetentionRun;
import pl.novahouse.chatbot.rest.shared.PolishTime;

/** What the data-protection officer's page shows. */
public record RodoPage(
        Optional<FoundPerson> found,
        Optional<String> notice,
        List<KeptFor> classes,
        String due,
        List<Run> runs,
        List<Receipt> receipts) {

    /** One run of the retention. */
    public record Run(String at, String kind, String counts) {}

    /** One receipt. */
    public record Receipt(
            String id, String at, String askedBy, String counts, String ordered, String byHand, String backupsUntil) {}

    static RodoPage from(
            ReadRetention.Result retention,
            ReadReceipts.Result receipts,
            Optional<FoundPerson> found,
            Optional<String> notice) {
        return new RodoPage(
                found,
                notice,
                retention.inventory().classes().stream()
                        .map(each -> KeptFor.of(each, retention.policy()))
                        .toList(),
                counts(retention.due()),
                retention.runs().stream()
                        .map(run -> new Run(
                                moment(run.startedAt()), run.dry() ? "policzenie" : "usuwanie", counts(run.counts())))
                        .toList(),
                receipts.receipts().stream()
                        .map(receipt -> new Receipt(
                                receipt.id().toString(),
                                moment(receipt.at()),
                                switch (receipt.by()) {
                                    case VISITOR -> "osoba w czacie";
                                    case PERSON -> "osoba z kodem";
                                    case STAFF -> "inspektor";
                                },
                                counts(receipt.counts()),
                                String.join(", ", receipt.ordered()),
                                String.join(", ", receipt.byHand()),
                                moment(receipt.backupsUntil())))
                        .toList());
    }

    private static String counts(List<RetentionRun.Count> counts) {
        return counts.isEmpty()
                ? "nic"
                : counts.stream()
                        .map(count -> count.place() + ": " + action(count.action()) + " " + count.rows())
                        .collect(Collectors.joining("; "));
    }

    private static String action(String action) {
        return switch (action) {
            case "deleted" -> "usunięto";
            case "anonymised" -> "zanonimizowano";
            case "hidden" -> "ukryto";
            case "masked" -> "zasłonięto";
            case "kept" -> "pozostało";
            default -> action;
        };
    }

    private static String moment(Instant at) {
        return PolishTime.minute(at);
    }
}
