package pl.novahouse.chatbot.rest.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditEntry;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.domain.audit.AuditPage;
import pl.novahouse.chatbot.domain.audit.AuditSubject;

/** A page of the audit trail. */
@Schema(name = "AuditEntries")
record AuditResponse(
        @Schema(description = "How many match in all.", required = true)
        long total,

        @Schema(description = "From 1.", required = true) int page,
        @Schema(required = true) int pageSize,

        @Schema(description = "The latest first.", required = true)
        List<Row> entries) {

    /** One entry. */
    @Schema(name = "AuditEntry")
    record Row(
            @Schema(description = "Its place in the chain, from 1.", required = true)
            long sequence,

            @Schema(required = true) Instant at,

            @Schema(
                    enumeration = {"staff", "visitor", "system"},
                    required = true)
            String actorKind,

            @Schema(description = "Subject of the member of staff, conversation or job.", required = true)
            String actorId,

            @Schema(description = "Of a member of staff only.", nullable = true) @Nullable
            String actorName,

            @Schema(examples = "backup_taken", required = true)
            String action,

            @Schema(nullable = true) @Nullable String subjectKind,
            @Schema(nullable = true) @Nullable String subjectId,
            @Schema(required = true) String note,

            @Schema(description = "SHA-256 over the entry and the one before it.", required = true)
            String seal) {

        static Row from(AuditEntry entry) {
            Actor actor = entry.event().actor();
            return new Row(
                    entry.sequence(),
                    entry.at(),
                    kind(actor),
                    id(actor),
                    actor instanceof Actor.Staff staff ? staff.name() : null,
                    entry.event().action().name().toLowerCase(Locale.ROOT),
                    entry.event().subject().map(AuditSubject::kind).orElse(null),
                    entry.event().subject().map(AuditSubject::id).orElse(null),
                    entry.event().note(),
                    entry.seal().value());
        }

        private static String kind(Actor actor) {
            return switch (actor) {
                case Actor.Staff _ -> "staff";
                case Actor.Visitor _ -> "visitor";
                case Actor.Job _ -> "system";
            };
        }

        private static String id(Actor actor) {
            return switch (actor) {
                case Actor.Staff staff -> staff.subject();
                case Actor.Visitor visitor -> visitor.conversation().toString();
                case Actor.Job job -> job.name();
            };
        }
    }

    AuditResponse {
        entries = List.copyOf(entries);
    }

    static AuditResponse from(AuditPage page, AuditFilter filter) {
        return new AuditResponse(
                page.total(),
                filter.page() + 1,
                filter.size(),
                page.entries().stream().map(Row::from).toList());
    }
}
