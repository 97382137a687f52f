package pl.novahouse.chatbot.rest.lead;

import java.util.List;
import pl.novahouse.chatbot.application.lead.ReadLead;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;

/** One lead as its page shows it. */
record LeadDetailPage(
        String id,
        long version,
        String name,
        String status,
        String statusClass,
        boolean contactable,
        String phone,
        String email,
        String message,
        List<LeadFacts> enquiry,
        int score,
        List<Points> reasons,
        String urgency,
        String competitors,
        String action,
        String due,
        String assignee,
        List<String> consents,
        List<Source> sources,
        List<Line> history,
        List<Button> buttons) {

    /** A reason of the score. */
    record Points(String reason, int points) {}

    /** Where it comes from; the link is empty where there is nothing to see. */
    record Source(String name, String link) {}

    /** A line of the history. */
    record Line(String at, String text) {}

    /** A change of status that may follow. */
    record Button(String code, String text) {}

    LeadDetailPage {
        enquiry = List.copyOf(enquiry);
        reasons = List.copyOf(reasons);
        consents = List.copyOf(consents);
        sources = List.copyOf(sources);
        history = List.copyOf(history);
        buttons = List.copyOf(buttons);
    }

    static LeadDetailPage from(ReadLead.Result read) {
        Lead lead = read.lead();
        return new LeadDetailPage(
                lead.id().value().toString(),
                lead.version(),
                lead.contact().name().value(),
                LeadWords.status(lead.status()),
                lead.status().code(),
                LeadWords.mayContact(read.consents()),
                lead.contact().phone().map(PhoneNumber::e164).orElse(""),
                lead.contact().email().map(EmailAddress::value).orElse(""),
                lead.message().orElse(""),
                LeadFacts.of(lead.enquiry()),
                lead.assessment().score().points(),
                lead.assessment().score().reasons().stream()
                        .map(reason -> new Points(LeadWords.reason(reason), reason.points()))
                        .toList(),
                LeadWords.urgency(lead.assessment().urgency()),
                String.join(", ", lead.assessment().competitors()),
                lead.nextAction().map(next -> LeadWords.action(next.kind())).orElse(""),
                lead.nextAction().map(next -> LeadWords.moment(next.due())).orElse(""),
                lead.assignee().map(Assignee::name).orElse(""),
                read.consents().current().stream()
                        .map(decision -> LeadWords.consent(decision) + " ("
                                + LeadWords.moment(decision.at()) + ", wersja "
                                + decision.text().version() + ")")
                        .toList(),
                lead.origins().stream().map(LeadDetailPage::source).toList(),
                lead.history().reversed().stream()
                        .map(entry -> new Line(LeadWords.moment(entry.at()), LeadWords.entry(entry)))
                        .toList(),
                lead.status().next().stream()
                        .map(next -> new Button(next.code(), LeadWords.changeTo(next)))
                        .toList());
    }

    private static Source source(Origin origin) {
        return switch (origin) {
            case Origin.Chat chat -> new Source(LeadWords.origin(chat), "/admin/conversations/" + chat.id());
            case Origin.Form form -> new Source(LeadWords.origin(form), "");
        };
    }
}
