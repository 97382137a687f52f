package pl.novahouse.chatbot.rest.lead;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadPage;
import pl.novahouse.chatbot.domain.shared.TownName;

/** A page of leads. */
@Schema(name = "StaffLeads")
record StaffLeads(
        @Schema(description = "How many match in all.", required = true)
        long total,

        @Schema(description = "From 1.", required = true) int page,
        @Schema(required = true) int pageSize,

        @Schema(description = "The newest first.", required = true)
        List<Row> leads) {

    /** One lead in a list. */
    @Schema(name = "StaffLeadRow")
    record Row(
            @Schema(required = true) UUID leadId,
            @Schema(required = true) String name,
            @Schema(nullable = true) @Nullable String city,

            @Schema(
                    enumeration = {"new", "contacted", "qualified", "converted", "lost"},
                    required = true)
            String status,

            @Schema(description = "0–100.", required = true) int score,

            @Schema(
                    enumeration = {"later", "normal", "high"},
                    required = true)
            String urgency,

            @Schema(nullable = true) @Nullable String assignee,
            @Schema(nullable = true) @Nullable Instant nextActionDue,
            @Schema(required = true) Instant createdAt) {

        static Row from(Lead lead) {
            return new Row(
                    lead.id().value(),
                    lead.contact().name().value(),
                    lead.enquiry().city().map(TownName::value).orElse(null),
                    lead.status().code(),
                    lead.assessment().score().points(),
                    lead.assessment().urgency().name().toLowerCase(Locale.ROOT),
                    lead.assignee().map(Assignee::name).orElse(null),
                    lead.nextAction().map(action -> action.due()).orElse(null),
                    lead.createdAt());
        }
    }

    StaffLeads {
        leads = List.copyOf(leads);
    }

    static StaffLeads from(LeadPage page, LeadFilter filter) {
        return new StaffLeads(
                page.total(),
                filter.page() + 1,
                filter.size(),
                page.leads().stream().map(Row::from).toList());
    }
}
