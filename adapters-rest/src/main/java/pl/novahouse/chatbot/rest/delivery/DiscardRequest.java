package pl.novahouse.chatbot.rest.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a delivery is discarded. */
@Schema(name = "DeliveryDiscard")
record DiscardRequest(
        @Schema(description = "In your own words, without personal data.", required = true) @NotBlank @Size(max = 300)
        String reason) {}
