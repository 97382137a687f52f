package pl.novahouse.chatbot.rest.consent;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;

/** The decision as it is kept. */
@Schema(name = "Consent")
record ConsentResponse(
        @Schema(
                enumeration = {"contact", "marketing_email", "marketing_phone"},
                required = true)
        String purpose,

        @Schema(required = true) boolean granted,
        @Schema(examples = "2026-11", required = true) String textVersion,
        @Schema(required = true) Instant decidedAt) {

    static ConsentResponse from(ConsentEvent decision) {
        return new ConsentResponse(
                decision.purpose().code(), decision.granted(), decision.text().version(), decision.at());
    }
}
