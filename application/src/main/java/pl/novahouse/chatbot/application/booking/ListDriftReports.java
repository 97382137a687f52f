package pl.novahouse.chatbot.application.booking;

import java.util.List;
import pl.novahouse.chatbot.application.booking.port.DriftReports;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.DriftReport;

/** Shows staff what the latest comparisons with calendar and board found. */
public final class ListDriftReports {

    /** How many reports are shown. */
    public static final int SHOWN = 30;

    private final Transactions transactions;
    private final DriftReports reports;

    public ListDriftReports(Transactions transactions, DriftReports reports) {
        this.transactions = transactions;
        this.reports = reports;
    }

    /** @param reports newest first, at most {@value #SHOWN} */
    public record Result(List<DriftReport> reports) {
        public Result {
            reports = List.copyOf(reports);
        }
    }

    public Result execute() {
        return new Result(transactions.inTransaction(() -> reports.latest(SHOWN)));
    }
}
