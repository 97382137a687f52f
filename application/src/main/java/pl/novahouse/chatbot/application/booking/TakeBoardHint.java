package pl.novahouse.chatbot.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.booking.port.DriftReports;
import pl.novahouse.chatbot.application.delivery.port.ExternalNames;
import pl.novahouse.chatbot.application.lead.port.Crm;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;
import pl.novahouse.chatbot.domain.booking.WebhookSecret;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Follows up what the board's webhook claims: looks on the board for the lead whose item is said to have changed, and
 * reports to staff when the lead does not stand there exactly once.
 */
public final class TakeBoardHint {

    private final Transactions transactions;
    private final ExternalNames names;
    private final DriftReports reports;
    private final Optional<? extends Crm> board;
    private final Optional<WebhookSecret> secret;
    private final Ids ids;
    private final InstantSource clock;

    /** @param secret empty when no webhook is expected */
    public TakeBoardHint(
            Transactions transactions,
            ExternalNames names,
            DriftReports reports,
            Optional<? extends Crm> board,
            Optional<WebhookSecret> secret,
            Ids ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.names = names;
        this.reports = reports;
        this.board = board;
        this.secret = secret;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param shown what the caller's address held in the place of the secret
     * @param item the item that is said to have changed; empty when the webhook is only being set up
     */
    public record Command(String shown, Optional<String> item) {}

    /** @param drift what was found to differ */
    public record Result(Optional<Drift> drift) {}

    /**
     * @throws ProblemException {@link Problem.NotFound} without the right secret, {@link Problem.Unavailable} when
     *     the board cannot be read now
     */
    public Result execute(Command command) {
        if (secret.isEmpty() || !secret.get().matches(command.shown())) {
            throw new ProblemException(new Problem.NotFound());
        }
        if (board.isEmpty()) {
            return new Result(Optional.empty());
        }
        Optional<UUID> lead =
                command.item().flatMap(item -> transactions.inTransaction(() -> names.subjectOf(Target.MONDAY, item)));
        Optional<Drift> drift = lead.flatMap(id -> BoardComparison.drift(board.get(), new LeadId(id)));
        drift.ifPresent(this::report);
        return new Result(drift);
    }

    private void report(Drift drift) {
        Instant now = clock.instant();
        DriftReport report =
                new DriftReport(ids.next(), DriftReport.Occasion.HINT, now, now, 0, 1, List.of(drift), List.of());
        transactions.inTransaction(() -> {
            reports.add(report);
            return report;
        });
    }
}
