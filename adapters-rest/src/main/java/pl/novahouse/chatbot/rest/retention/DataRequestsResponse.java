package pl.novahouse.chatbot.rest.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.retention.ListDataRequests;

/** What people asked for with their code. */
@Schema(name = "DataRequests")
record DataRequestsResponse(
        @Schema(description = "Those that wait first, then the latest settled.", required = true)
        List<DataRequestRow> requests) {

    static DataRequestsResponse from(ListDataRequests.Result result) {
        return new DataRequestsResponse(
                result.requests().stream().map(DataRequestRow::from).toList());
    }
}
