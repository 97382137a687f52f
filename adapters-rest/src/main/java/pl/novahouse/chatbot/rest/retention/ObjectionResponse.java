package pl.novahouse.chatbot.rest.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.retention.TakeObjection;

/** Where the objection holds from now on. */
@Schema(name = "ObjectionResponse")
record ObjectionResponse(
        @Schema(description = "Conversations and forms of the person.")
        int places,

        @Schema(description = "Leads of the person.") int leads) {

    static ObjectionResponse from(TakeObjection.Result result) {
        return new ObjectionResponse(result.places(), result.leads());
    }
}
