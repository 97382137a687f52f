package pl.novahouse.chatbot.rest.retention;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.retention.ObjectInOwnConversation;

/** What the visitor's data is no longer used for. */
@Schema(name = "OwnObjectionResponse")
record OwnObjectionResponse(
        @Schema(
                enumeration = {"marketing", "processing"},
                required = true)
        String objection,

        @Schema(description = "Of how many leads it holds too: 0 or 1.", required = true)
        int leads) {

    static OwnObjectionResponse from(ObjectInOwnConversation.Result result) {
        return new OwnObjectionResponse(result.objection().name().toLowerCase(Locale.ROOT), result.leads());
    }
}
