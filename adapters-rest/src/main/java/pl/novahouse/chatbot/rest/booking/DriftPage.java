package pl.novahouse.chatbot.rest.booking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;
import pl.novahouse.chatbot.rest.shared.PolishTime;

/**
 * Where we differ from the outside, as the page shows it.
 *
 * @param differences those of the latest night and of the webhooks since
 * @param silent the parts that did not answer in the latest night
 */
record DriftPage(String compared, String silent, List<Row> differences, List<Comparison> comparisons) {

    /** @param lead the lead's page, empty when it is about something else */
    record Row(String kind, String lead, String subject, String note, String state, String badge, String at) {

        static Row from(Drift drift, DriftReport report) {
            return new Row(
                    DriftWords.of(drift.kind()),
                    isOfLead(drift.kind()) ? "/admin/leads/" + drift.subject() : "",
                    drift.subject(),
                    drift.note(),
                    drift.corrected() ? "uzgodnione" : "do wyjaśnienia",
                    drift.corrected() ? "open" : "closed",
                    PolishTime.moment(report.finishedAt()));
        }

        private static boolean isOfLead(Drift.Kind kind) {
            return switch (kind) {
                case LEAD_MISSING, LEAD_TWICE, LEAD_DIFFERS -> true;
                case MEETING_MISSING, MEETING_CANCELED, MEETING_MOVED, MEETING_TWICE, BOOKING_IN_DOUBT -> false;
            };
        }
    }

    /** One comparison in numbers. */
    record Comparison(String at, String occasion, int bookings, int leads, long open, long corrected, String silent) {

        static Comparison from(DriftReport report) {
            long corrected = report.drifts().stream().filter(Drift::corrected).count();
            return new Comparison(
                    PolishTime.moment(report.finishedAt()),
                    DriftWords.of(report.occasion()),
                    report.bookings(),
                    report.leads(),
                    report.drifts().size() - corrected,
                    corrected,
                    DriftPage.silent(report));
        }
    }

    DriftPage {
        differences = List.copyOf(differences);
        comparisons = List.copyOf(comparisons);
    }

    /** @param reports newest first */
    static DriftPage from(List<DriftReport> reports) {
        Optional<DriftReport> night = reports.stream()
                .filter(report -> report.occasion() == DriftReport.Occasion.NIGHT)
                .findFirst();
        Stream<DriftReport> since =
                reports.stream().takeWhile(report -> report.occasion() == DriftReport.Occasion.HINT);
        return new DriftPage(
                night.map(report -> PolishTime.moment(report.finishedAt())).orElse(""),
                night.map(DriftPage::silent).orElse(""),
                Stream.concat(since, night.stream())
                        .flatMap(report -> report.drifts().stream().map(drift -> Row.from(drift, report)))
                        .toList(),
                reports.stream().map(Comparison::from).toList());
    }

    static String silent(DriftReport report) {
        return report.unreachable().stream().map(DriftWords::part).collect(Collectors.joining(", "));
    }
}
