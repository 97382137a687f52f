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
import pl.novahouse.chatbot.application.booking.port.CalendarHints;
import pl.novahouse.chatbot.application.booking.port.DriftReports;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.lead.port.Crm;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Compares once a night what we keep with what the calendar and the board hold, corrects our side where the outside
 * is sure, and reports the rest to staff. A night that was slept through is made up for.
 */
public final class CompareWithOutside {

    private static final Duration HINTS_KEPT = Duration.ofDays(30);
    private static final Duration LEADS_OF = Duration.ofDays(2);
    private static final Duration LEADS_SETTLED = Duration.ofHours(1);

    private final Transactions transactions;
    private final Bookings bookings;
    private final CalendarHints hints;
    private final DriftReports reports;
    private final Optional<? extends MeetingCalendar> calendar;
    private final Board board;
    private final Ids ids;
    private final InstantSource clock;

    public CompareWithOutside(
            Transactions transactions,
            Bookings bookings,
            CalendarHints hints,
            DriftReports reports,
            Optional<? extends MeetingCalendar> calendar,
            Board board,
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

    /**
     * The leads and their board.
     *
     * @param crm empty when none is configured: then leads are not compared
     * @param mostLeads how many leads are looked up in one night, each of which costs one call; at least 0
     */
    public record Board(Leads leads, ConsentLedger consents, Optional<? extends Crm> crm, int mostLeads) {}

    /** @param at the hour of the night from which the day's comparison is due, by the clocks of Warsaw */
    public record Command(LocalTime at) {}

    /** @param report what was found; empty when nothing was due */
    public record Result(Optional<DriftReport> report) {}

    public Result execute(Command command) {
        Instant now = clock.instant();
        boolean done = transactions
                .inTransaction(reports::latestNight)
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
        List<Lead> leads = leadsToCompare(began);
        int leadsCompared = 0;
        try {
            for (Lead lead : leads) {
                BoardComparison.drift(board.crm().orElseThrow(), lead.id()).ifPresent(drifts::add);
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

    /** The latest leads of the last days whose consent holds; the newest ones may still be on their way. */
    private List<Lead> leadsToCompare(Instant now) {
        if (board.crm().isEmpty() || board.mostLeads() < 1) {
            return List.of();
        }
        LeadFilter recent = new LeadFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.of(now.minus(LEADS_OF)),
                Optional.of(now.minus(LEADS_SETTLED)),
                0,
                Math.min(board.mostLeads(), LeadFilter.MAX_SIZE));
        return transactions.inTransaction(() -> board.leads().page(recent).leads().stream()
                .filter(lead -> board.consents().of(lead.origins()).permits(Purpose.CONTACT))
                .toList());
    }

    private static String partOf(ProblemException refused) {
        if (refused.problem() instanceof Problem.Unavailable(String part)) {
            return part;
        }
        throw refused;
    }
}
