package pl.novahouse.chatbot.application.delivery.port;

import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.StaffNotice;

/** Remembers what was told. */
public final class InMemoryWebhooks implements Webhooks {

    private final List<StaffNotice> told = new ArrayList<>();

    public List<StaffNotice> told() {
        return List.copyOf(told);
    }

    @Override
    public Report post(StaffNotice notice) {
        told.add(notice);
        return Report.of(Outcome.Done.plainly());
    }
}
