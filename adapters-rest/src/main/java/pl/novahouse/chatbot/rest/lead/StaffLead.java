package pl.novahouse.chatbot.rest.lead;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.lead.ReadLead;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.lead.ScoreReason;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TownName;
import pl.novahouse.chatbot.rest.shared.WireMoney;

/** One lead as staff work with it. */
@Schema(name = "StaffLead")
record StaffLead(
        @Schema(required = true) UUID leadId,

        @Schema(description = "To be sent back with a change.", required = true)
        long version,

        @Schema(required = true) String name,
        @Schema(nullable = true) @Nullable String email,
        @Schema(nullable = true) @Nullable String phone,
        @Schema(nullable = true) @Nullable String city,

        @Schema(nullable = true) @JsonProperty("area_m2") @Nullable
        BigDecimal area,

        @Schema(nullable = true) @JsonProperty("budget_pln") @Nullable
        BigDecimal budget,

        @Schema(nullable = true) @JsonProperty("package") @Nullable
        String packageName,

        @Schema(nullable = true) @Nullable String message,

        @Schema(
                enumeration = {"new", "contacted", "qualified", "converted", "lost"},
                required = true)
        String status,

        @Schema(description = "The statuses that may follow.", required = true)
        List<String> nextStatuses,

        @Schema(description = "0–100.", required = true) int score,
        @Schema(required = true) List<Reason> scoreReasons,

        @Schema(
                enumeration = {"later", "normal", "high"},
                required = true)
        String urgency,

        @Schema(description = "Other companies that the person mentioned.", required = true)
        List<String> competitors,

        @Schema(nullable = true) @Nullable String assignee,

        @Schema(
                enumeration = {"call", "write", "qualify", "send_offer"},
                nullable = true)
        @Nullable
        String nextAction,

        @Schema(nullable = true) @Nullable Instant nextActionDue,

        @Schema(description = "Where it comes from.", required = true)
        List<Source> sources,

        @Schema(description = "What happened, oldest first, in Polish.", required = true)
        List<Entry> history,

        @Schema(description = "The purposes that the person consents to now.", required = true)
        List<String> consents,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant changedAt) {

    /** Why it scores. */
    @Schema(name = "LeadScoreReason")
    record Reason(
            @Schema(examples = "phone_given", required = true)
            String reason,

            @Schema(required = true) int points) {

        static Reason from(ScoreReason reason) {
            return new Reason(reason.name().toLowerCase(Locale.ROOT), reason.points());
        }
    }

    /** A conversation or a form. */
    @Schema(name = "LeadSource")
    record Source(
            @Schema(
                    enumeration = {"chat", "form"},
                    required = true)
            String kind,

            @Schema(required = true) UUID id) {

        static Source from(Origin origin) {
            return switch (origin) {
                case Origin.Chat chat -> new Source("chat", chat.id());
                case Origin.Form form -> new Source("form", form.id());
            };
        }
    }

    /** One line of the history. */
    @Schema(name = "LeadHistoryEntry")
    record Entry(
            @Schema(required = true) Instant at,
            @Schema(required = true) String text) {}

    StaffLead {
        nextStatuses = List.copyOf(nextStatuses);
        scoreReasons = List.copyOf(scoreReasons);
        competitors = List.copyOf(competitors);
        sources = List.copyOf(sources);
        history = List.copyOf(history);
        consents = List.copyOf(consents);
    }

    static StaffLead from(ReadLead.Result read) {
        return from(read.lead(), read.consents());
    }

    static StaffLead from(Lead lead, Consents consents) {
        return new StaffLead(
                lead.id().value(),
                lead.version(),
                lead.contact().name().value(),
                lead.contact().email().map(EmailAddress::value).orElse(null),
                lead.contact().phone().map(PhoneNumber::e164).orElse(null),
                lead.enquiry().city().map(TownName::value).orElse(null),
                lead.enquiry().area().map(Area::squareMetres).orElse(null),
                lead.enquiry().budget().map(WireMoney::zloty).orElse(null),
                lead.enquiry().chosenPackage().map(PackageName::displayName).orElse(null),
                lead.message().orElse(null),
                lead.status().code(),
                lead.status().next().stream().map(LeadStatus::code).toList(),
                lead.assessment().score().points(),
                lead.assessment().score().reasons().stream().map(Reason::from).toList(),
                lead.assessment().urgency().name().toLowerCase(Locale.ROOT),
                lead.assessment().competitors(),
                lead.assignee().map(Assignee::name).orElse(null),
                lead.nextAction()
                        .map(action -> action.kind().name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                lead.nextAction().map(action -> action.due()).orElse(null),
                lead.origins().stream().map(Source::from).toList(),
                lead.history().stream()
                        .map(entry -> new Entry(entry.at(), LeadWords.entry(entry)))
                        .toList(),
                consents.current().stream()
                        .filter(decision -> decision.granted())
                        .map(decision -> decision.purpose().code())
                        .toList(),
                lead.createdAt(),
                lead.changedAt());
    }
}
