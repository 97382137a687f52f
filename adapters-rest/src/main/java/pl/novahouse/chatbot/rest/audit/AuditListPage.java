package pl.novahouse.chatbot.rest.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEntry;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.domain.audit.AuditPage;
import pl.novahouse.chatbot.rest.shared.Pager;
import pl.novahouse.chatbot.rest.shared.PolishTime;

/** The trail as its page shows it. */
record AuditListPage(AuditSearch search, List<Row> rows, long total, Pager pager) {

    /** One entry in words. */
    record Row(long sequence, String at, String actor, String action, String subject, String note) {

        static Row from(AuditEntry entry) {
            return new Row(
                    entry.sequence(),
                    PolishTime.moment(entry.at()),
                    AuditWords.actor(entry.event().actor()),
                    AuditWords.action(entry.event().action()),
                    entry.event().subject().map(AuditWords::subject).orElse("–"),
                    entry.event().note());
        }
    }

    /** An action that can be chosen. */
    record Choice(String value, String label, boolean chosen) {}

    AuditListPage {
        rows = List.copyOf(rows);
    }

    static AuditListPage from(AuditPage page, AuditFilter filter, AuditSearch search) {
        return new AuditListPage(
                search,
                page.entries().stream().map(Row::from).toList(),
                page.total(),
                Pager.of(page.total(), filter.page(), filter.size(), number -> link(search, number)));
    }

    public List<Choice> actions() {
        return Arrays.stream(AuditAction.values())
                .map(action -> action.name().toLowerCase(Locale.ROOT))
                .map(value -> new Choice(
                        value,
                        AuditWords.action(AuditAction.valueOf(value.toUpperCase(Locale.ROOT))),
                        value.equals(search.action().toLowerCase(Locale.ROOT))))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    public boolean isFiltered() {
        return !(search.action().isEmpty()
                && search.from().isEmpty()
                && search.until().isEmpty());
    }

    private static String link(AuditSearch search, int page) {
        return "/admin/audit?action=" + encoded(search.action()) + "&from=" + encoded(search.from()) + "&until="
                + encoded(search.until()) + "&page=" + page;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
