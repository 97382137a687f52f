package pl.novahouse.chatbot.application.booking.port;

import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.booking.DriftReport;

/** Reports in a list. */
public final class InMemoryDriftReports implements DriftReports {

    private final List<DriftReport> reports = new ArrayList<>();

    @Override
    public void add(DriftReport report) {
        reports.add(report);
    }

    @Override
    public List<DriftReport> latest(int limit) {
        return reports.reversed().stream().limit(limit).toList();
    }
}
