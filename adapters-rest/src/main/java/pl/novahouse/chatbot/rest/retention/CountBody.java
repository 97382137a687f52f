package pl.novahouse.chatbot.rest.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.domain.retention.RetentionRun;

/** How many rows of a place something happened to. */
@Schema(name = "CountBody")
record CountBody(
        @Schema(examples = "message") String place,
        @Schema(examples = "deleted") String action,
        long rows) {

    static List<CountBody> from(List<RetentionRun.Count> counts) {
        return counts.stream()
                .map(count -> new CountBody(count.place(), count.action(), count.rows()))
                .toList();
    }
}
