package pl.novahouse.chatbot.rest.operation;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.operation.ReadStatus;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** How the service is. */
@Schema(name = "Status")
public record StatusResponse(
        @Schema(
                enumeration = {"ok", "degraded"},
                required = true)
        String status,

        @Schema(examples = "1.0.0", required = true) String version,
        @Schema(required = true) List<Part> parts) {

    /** How one part is. */
    @Schema(name = "StatusPart")
    public record Part(
            @Schema(examples = "redis", required = true) String name,

            @Schema(
                    enumeration = {"up", "degraded", "off"},
                    required = true)
            String state) {}

    public StatusResponse {
        parts = List.copyOf(parts);
    }

    static StatusResponse from(ReadStatus.Result result) {
        boolean degraded = result.parts().stream().anyMatch(part -> part.condition() == PartCondition.DEGRADED);
        return new StatusResponse(
                degraded ? "degraded" : "ok",
                result.version(),
                result.parts().stream()
                        .map(part ->
                                new Part(part.name(), part.condition().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }
}
