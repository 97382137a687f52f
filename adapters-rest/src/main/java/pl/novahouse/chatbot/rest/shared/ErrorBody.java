package pl.novahouse.chatbot.rest.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one shape of every refusal. */
@Schema(name = "Error", description = "The one shape of every refusal.")
public record ErrorBody(
        @Schema(description = "A stable code for programs.", examples = "validation_failed", required = true)
        String error,

        @Schema(description = "One sentence for a person, in the client's language.", required = true)
        String message,

        @Schema(description = "Repeats the X-Request-ID header.", required = true)
        String requestId,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "The invalid fields; only for validation_failed.")
        List<Detail> details) {

    /** What is wrong with one field, in the client's language. */
    @Schema(name = "ErrorDetail")
    public record Detail(
            @Schema(examples = "area_m2", required = true) String field,
            @Schema(required = true) String message) {}

    public ErrorBody {
        details = List.copyOf(details);
    }
}
