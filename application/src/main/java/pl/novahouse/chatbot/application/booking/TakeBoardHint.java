package pl.novahouse.chatbot.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.booking.port.DriftReports;
import pl.novahouse.chatbot.application.booking.port.OutsideHints;
import pl.novahouse.chatbot.application.delivery.port.ExternalNames;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.BoardHint;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;
import pl.novahouse.chatbot.domain.booking.WebhookSecret;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Follows up what the board's webhook claims: looks on the board for the lead whose item is said to have changed, and
 * reports to staff when the lead does not stand there exactly once or shows something else. A hint that comes again is
 * not looked at again, and what was reported already is not reported twice.
 */
public final class TakeBoardHint {

    private static final int REPORTS_READ = 50;

    private final Transactions transactions;
    private final ExternalNames names;
    private final OutsideHints hints;
    private final DriftReports reports;
    private final BoardComparison board;
    private final Optional<WebhookSecret> secret;
    private final Ids ids;
    private final InstantSource clock;

    /** @param secret empty when no webhook is expected */
    public TakeBoardHint(
            Transactions transactions,
            ExternalNames names,
            OutsideHints hints,
            DriftReports reports,
            BoardComparison board,
            Optional<WebhookSecret> secret,
            Ids ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.names = names;
        this.hints = hints;
        this.reports = reports;
        this.board = board;
        this.secret = secret;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param shown what the caller's address held in the place of the secret
     * @param hint empty when the webhook names no item, as when it is only being set up
     */
    public record Command(String shown, Optional<BoardHint> hint) {}

    /** @param drift what was found to differ; empty for a hint that was looked at before */
    public record Result(Optional<Drift> drift) {}

    /**
     * @throws ProblemException {@link Problem.NotFound} without the right secret, {@link Problem.Unavailable} when
     *     the board cannot be read now
     */
    public Result execute(Command command) {
        if (secret.isEmpty() || !secret.get().matches(command.shown())) {
            throw new ProblemException(new Problem.NotFound());
        }
        return new Result(command.hint().filter(this::isNew).flatMap(this::follow));
    }

    private boolean isNew(BoardHint hint) {
        Instant now = clock.instant();
        return !hint.isRecognisable() || transactions.inTransaction(() -> hints.note(hint, now));
    }

    private Optional<Drift> follow(BoardHint hint) {
        try {
            Instant now = clock.instant();
            Optional<UUID> lead = transactions.inTransaction(() -> names.subjectOf(Target.MONDAY, hint.item()));
            Optional<Drift> drift = lead.flatMap(id -> board.drift(new LeadId(id), now));
            drift.ifPresent(found -> report(found, now));
            return drift;
        } catch (ProblemException refused) {
            transactions.inTransaction(() -> {
                hints.forget(hint);
                return hint;
            });
            throw refused;
        }
    }

    private void report(Drift drift, Instant now) {
        DriftReport report =
                new DriftReport(ids.next(), DriftReport.Occasion.HINT, now, now, 0, 1, List.of(drift), List.of());
        transactions.inTransaction(() -> {
            boolean isKnown = reports.latest(REPORTS_READ).stream()
                    .anyMatch(earlier -> earlier.drifts().contains(drift));
            if (!isKnown) {
                reports.add(report);
            }
            return report;
        });
    }
}
