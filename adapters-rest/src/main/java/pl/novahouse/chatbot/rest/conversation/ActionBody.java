package pl.novahouse.chatbot.rest.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something to do beside the text. */
@Schema(name = "Action")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionBody(
        @Schema(examples = "booking_link", required = true) String type,

        @Schema(description = "Where a booking_link leads.") @Nullable
        String url) {}
