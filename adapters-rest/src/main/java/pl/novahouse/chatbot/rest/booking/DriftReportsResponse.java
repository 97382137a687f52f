package pl.novahouse.chatbot.rest.booking;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.booking.ListDriftReports;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;

/** What the latest comparisons with calendar and board found, newest first. */
@Schema(name = "DriftReports")
record DriftReportsResponse(@Schema(required = true) List<ReportBody> reports) {

    /** One comparison. */
    @Schema(name = "DriftReport")
    record ReportBody(
            @Schema(required = true) UUID reportId,

            @Schema(
                    description = "A night compares everything, a hint one thing that a webhook spoke of.",
                    enumeration = {"night", "hint"},
                    required = true)
            String occasion,

            @Schema(required = true) Instant startedAt,
            @Schema(required = true) Instant finishedAt,

            @Schema(description = "How many bookings were compared.", required = true)
            int bookings,

            @Schema(description = "How many leads were compared.", required = true)
            int leads,

            @Schema(required = true) List<DriftBody> drifts,

            @Schema(
                    description = "Parts outside that did not answer, so that nothing is said of them.",
                    required = true)
            List<String> unreachable) {

        ReportBody {
            drifts = List.copyOf(drifts);
            unreachable = List.copyOf(unreachable);
        }

        static ReportBody from(DriftReport report) {
            return new ReportBody(
                    report.id(),
                    report.occasion().name().toLowerCase(Locale.ROOT),
                    report.startedAt(),
                    report.finishedAt(),
                    report.bookings(),
                    report.leads(),
                    report.drifts().stream().map(DriftBody::from).toList(),
                    report.unreachable());
        }
    }

    /** One difference. */
    @Schema(name = "Drift")
    record DriftBody(
            @Schema(
                    enumeration = {
                        "meeting_missing",
                        "meeting_canceled",
                        "meeting_moved",
                        "meeting_twice",
                        "booking_in_doubt",
                        "lead_missing",
                        "lead_twice",
                        "lead_differs"
                    },
                    required = true)
            String kind,

            @Schema(description = "The booking, meeting, lead or item.", required = true)
            String subject,

            @Schema(description = "What a person should know, in Polish.", required = true)
            String note,

            @Schema(description = "Whether our side was brought in line already.", required = true)
            boolean corrected) {

        static DriftBody from(Drift drift) {
            return new DriftBody(
                    drift.kind().name().toLowerCase(Locale.ROOT), drift.subject(), drift.note(), drift.corrected());
        }
    }

    DriftReportsResponse {
        reports = List.copyOf(reports);
    }

    static DriftReportsResponse from(ListDriftReports.Result result) {
        return new DriftReportsResponse(
                result.reports().stream().map(ReportBody::from).toList());
    }
}
