package pl.novahouse.chatbot.rest.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a webhook's caller is told. */
@Schema(name = "WebhookAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookResponse(
        @Schema(description = "That the call was taken; what came of it is not told.", required = true)
        boolean received,

        @Schema(description = "The challenge of the call, if it carried one.") @Nullable
        String challenge) {}
