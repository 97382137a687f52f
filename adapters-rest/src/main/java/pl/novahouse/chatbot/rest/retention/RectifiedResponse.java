package pl.novahouse.chatbot.rest.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.retention.FulfilDataRequest;
import pl.novahouse.chatbot.application.retention.RectifySubject;

/** What was put right. */
@Schema(name = "RectifiedResponse")
record RectifiedResponse(
        @Schema(description = "Empty when all was right already, or nothing is kept.")
        List<CountBody> counts,

        @Schema(description = "Of how many leads the CRM is told.")
        int leads) {

    static RectifiedResponse from(FulfilDataRequest.Result result) {
        return new RectifiedResponse(CountBody.from(result.counts()), result.leads());
    }

    static RectifiedResponse from(RectifySubject.Result result) {
        return new RectifiedResponse(CountBody.from(result.counts()), result.leads());
    }
}
