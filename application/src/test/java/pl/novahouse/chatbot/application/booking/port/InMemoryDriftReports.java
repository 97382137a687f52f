package pl.novahouse.chatbot.application.booking.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    @Override
    public Optional<DriftReport> latestNight() {
        return reports.stream()
                .filter(report -> report.occasion() == DriftReport.Occasion.NIGHT)
                .max(Comparator.comparing(DriftReport::startedAt));
    }
}
