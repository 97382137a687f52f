package pl.novahouse.chatbot.application.booking.port;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.booking.DriftReport;

/** What the comparisons with the outside found. Every call runs inside a transaction of the use case. */
public interface DriftReports {

    void add(DriftReport report);

    /**
     * The latest reports, newest first.
     *
     * @param limit at least 1
     */
    List<DriftReport> latest(int limit);

    /** The report of the latest night. */
    Optional<DriftReport> latestNight();
}
