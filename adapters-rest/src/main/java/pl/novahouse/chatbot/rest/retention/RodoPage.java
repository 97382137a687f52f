package pl.novahouse.chatbot.rest.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.application.retention.ListDataRequests;
import pl.novahouse.chatbot.application.retention.ReadReceipts;
import pl.novahouse.chatbot.application.retention.ReadRetention;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.retention.RetentionRun;
import pl.novahouse.chatbot.rest.shared.PersonFields;
import pl.novahouse.chatbot.rest.shared.PolishTime;

/** What the data-protection officer's page shows. */
public record RodoPage(
        Optional<FoundPerson> found,
        Optional<String> notice,
        List<KeptFor> classes,
        String due,
        List<Run> runs,
        List<Receipt> receipts,
        List<Request> requests) {

    /** One request whose code has come. */
    public record Request(
            String id,
            String kind,
            String since,
            String answerBy,
            String email,
            List<String> wanted,
            boolean waiting,
            String outcome) {}

    /** One run of the retention. */
    public record Run(String at, String kind, String counts) {}

    /** One receipt. */
    public record Receipt(
            String id, String at, String askedBy, String counts, String ordered, String byHand, String backupsUntil) {}

    static RodoPage from(
            ReadRetention.Result retention,
            ReadReceipts.Result receipts,
            ListDataRequests.Result requests,
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
                        .toList(),
                requests.requests().stream().map(RodoPage::request).toList());
    }

    private static Request request(DataRequest request) {
        return new Request(
                request.id().toString(),
                switch (request.kind()) {
                    case ACCESS -> "kopia danych";
                    case ERASURE -> "usunięcie danych";
                    case RECTIFICATION -> "sprostowanie danych";
                    case OBJECTION_TO_MARKETING -> "sprzeciw wobec marketingu";
                    case OBJECTION_TO_PROCESSING -> "sprzeciw wobec przetwarzania";
                },
                request.provedAt().map(RodoPage::moment).orElse(""),
                request.answerBy().map(RodoPage::moment).orElse(""),
                request.email().orElse(""),
                request.wanted().stream()
                        .map(field ->
                                PersonFields.polish(field.field().name()) + ": " + String.join(", ", field.values()))
                        .toList(),
                request.isWaiting(),
                request.settlement().map(RodoPage::outcome).orElse("czeka na inspektora"));
    }

    private static String outcome(DataRequest.Settlement settlement) {
        return switch (settlement.outcome()) {
                    case DONE -> "wykonano ";
                    case DECLINED -> "odmówiono ";
                }
                + moment(settlement.at());
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
            case "rectified" -> "sprostowano";
            default -> action;
        };
    }

    private static String moment(Instant at) {
        return PolishTime.minute(at);
    }
}
