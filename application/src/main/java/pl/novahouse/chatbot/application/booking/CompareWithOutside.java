package pl.novahouse.chatbot.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.booking.port.Bookings;
import pl.novahouse.chatbot.application.booking.port.DriftReports;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.application.booking.port.OutsideHints;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Compares once a night what we keep with what the calendar and the board hold, corrects our side where the outside
 * is sure, and reports the rest to staff. A night that was slept through is made up for.
 */
public final class CompareWithOutside {

    private static final Duration HINTS_KEPT = Duration.ofDays(30);

    private final Transactions transactions;
    private final Bookings bookings;
    private final OutsideHints hints;
    private final DriftReports reports;
    private final Optional<? extends MeetingCalendar> calendar;
    private final BoardComparison board;
    private final Ids ids;
    private final InstantSource clock;

    public CompareWithOutside(
            Transactions transactions,
            Bookings bookings,
            OutsideHints hints,
            DriftReports reports,
            Optional<? extends MeetingCalendar> calendar,
            BoardComparison board,
            Ids ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.bookings = bookings;
        this.hints = hints;
        this.reports = reports;
        this.calendar = calendar;
        this.board = board;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param at the hour of the night from which the day's comparison is due, by the clocks of Warsaw */
    public record Command(LocalTime at) {}

    /** @param report what was found; empty when nothing was due */
    public record Result(Optional<DriftReport> report) {}

    public Result execute(Command command) {
        Instant now = clock.instant();
        boolean done = transactions
                .inTransaction(reports::latestNight)
                .map(DriftReport::startedAt)
                .filter(latest -> !latest.isBefore(lastDue(command.at(), now)))
                .isPresent();
        return new Result(done ? Optional.empty() : Optional.of(compare(now)));
    }

    private static Instant lastDue(LocalTime at, Instant now) {
        ZonedDateTime local = now.atZone(OfficeTime.ZONE);
        ZonedDateTime today = local.toLocalDate().atTime(at).atZone(OfficeTime.ZONE);
        return (today.isAfter(local) ? today.minusDays(1) : today).toInstant();
    }

    private DriftReport compare(Instant began) {
        List<Drift> drifts = new ArrayList<>();
        List<String> unreachable = new ArrayList<>();
        int compared = 0;
        if (calendar.isPresent()) {
            try {
                CalendarComparison.Findings findings =
                        new CalendarComparison(transactions, bookings, calendar.get(), began).compare();
                drifts.addAll(findings.drifts());
                compared = findings.compared();
            } catch (ProblemException refused) {
                unreachable.add(partOf(refused));
            }
        }
        int leadsCompared = 0;
        try {
            for (CrmItem item : board.due(began)) {
                board.drift(item, began).ifPresent(drifts::add);
                leadsCompared++;
            }
        } catch (ProblemException refused) {
            unreachable.add(partOf(refused));
        }
        DriftReport report = new DriftReport(
                ids.next(),
                DriftReport.Occasion.NIGHT,
                began,
                clock.instant(),
                compared,
                leadsCompared,
                drifts,
                unreachable);
        return transactions.inTransaction(() -> {
            hints.dropBefore(began.minus(HINTS_KEPT));
            reports.add(report);
            return report;
        });
    }

    private static String partOf(ProblemException refused) {
        if (refused.problem() instanceof Problem.Unavailable(String part)) {
            return part;
        }
        throw refused;
    }
}
