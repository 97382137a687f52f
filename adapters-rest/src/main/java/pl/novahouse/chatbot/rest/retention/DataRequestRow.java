package pl.novahouse.chatbot.rest.retention;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.retention.DataRequest;

/** A person's request whose code has come. */
@Schema(name = "DataRequestRow")
record DataRequestRow(
        @Schema(required = true) UUID id,

        @Schema(
                enumeration = {"access", "erasure", "rectification", "objection_to_marketing", "objection_to_processing"
                },
                required = true)
        String kind,

        @Schema(
                description = "Only a rectification waits; it is for staff to carry out.",
                enumeration = {"waiting", "done", "declined"},
                required = true)
        String state,

        @Schema(description = "When the code came.", required = true)
        Instant provedAt,

        @Schema(description = "By when the person must have an answer.", required = true)
        Instant answerBy,

        @Schema(nullable = true) @Nullable Instant settledAt,

        @Schema(description = "Of a request that waits.", nullable = true) @Nullable
        String email,

        @Schema(description = "What the person says is right; of a request that waits.", required = true)
        List<WantedBody> wanted) {

    /** One field and its right value. */
    @Schema(name = "WantedField")
    record WantedBody(String field, String value) {

        static WantedBody from(EnteredField field) {
            return new WantedBody(field.name(), String.join(", ", field.values()));
        }
    }

    static DataRequestRow from(DataRequest request) {
        return new DataRequestRow(
                request.id(),
                request.kind().name().toLowerCase(Locale.ROOT),
                request.settlement()
                        .map(how -> how.outcome().name().toLowerCase(Locale.ROOT))
                        .orElse("waiting"),
                request.provedAt().orElseThrow(),
                request.answerBy().orElseThrow(),
                request.settlement().map(DataRequest.Settlement::at).orElse(null),
                request.email().orElse(null),
                request.wanted().stream().map(WantedBody::from).toList());
    }
}
