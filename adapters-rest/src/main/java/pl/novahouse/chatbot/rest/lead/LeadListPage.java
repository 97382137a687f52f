package pl.novahouse.chatbot.rest.lead;

import java.util.Arrays;
import java.util.List;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadPage;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.lead.Urgency;
import pl.novahouse.chatbot.domain.shared.TownName;
import pl.novahouse.chatbot.rest.shared.Pager;

/** The list of leads as its page shows it. */
record LeadListPage(LeadSearch search, List<Row> rows, List<Choice> statuses, long total, Pager pager) {

    /** A status to filter by. */
    record Choice(String code, String name, boolean chosen) {}

    /** One lead in words. */
    record Row(
            String id,
            String name,
            String city,
            String status,
            String statusClass,
            int score,
            boolean urgent,
            String action,
            String due,
            String assignee,
            String createdAt) {

        static Row from(Lead lead) {
            return new Row(
                    lead.id().value().toString(),
                    lead.contact().name().value(),
                    lead.enquiry().city().map(TownName::value).orElse(""),
                    LeadWords.status(lead.status()),
                    lead.status().code(),
                    lead.assessment().score().points(),
                    lead.assessment().urgency() == Urgency.HIGH,
                    lead.nextAction().map(next -> LeadWords.action(next.kind())).orElse("–"),
                    lead.nextAction().map(next -> LeadWords.moment(next.due())).orElse(""),
                    lead.assignee().map(Assignee::name).orElse("–"),
                    LeadWords.moment(lead.createdAt()));
        }
    }

    LeadListPage {
        rows = List.copyOf(rows);
        statuses = List.copyOf(statuses);
    }

    static LeadListPage from(LeadPage page, LeadFilter filter, LeadSearch search) {
        return new LeadListPage(
                search,
                page.leads().stream().map(Row::from).toList(),
                Arrays.stream(LeadStatus.values())
                        .map(status -> new Choice(
                                status.code(),
                                LeadWords.status(status),
                                status.code().equals(search.status())))
                        .toList(),
                page.total(),
                Pager.of(page.total(), filter.page(), filter.size(), number -> link(search, number)));
    }

    public String summary() {
        return "Znalezione: " + total;
    }

    public boolean isFiltered() {
        return search.isFiltered();
    }

    public String csv() {
        return "/admin/leads/export.csv" + search.query();
    }

    public String xlsx() {
        return "/admin/leads/export.xlsx" + search.query();
    }

    private static String link(LeadSearch search, int page) {
        return "/admin/leads" + search.query() + "&page=" + page;
    }
}
