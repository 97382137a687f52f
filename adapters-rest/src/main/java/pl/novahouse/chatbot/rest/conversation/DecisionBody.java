package pl.novahouse.chatbot.rest.conversation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.domain.conversation.Engagement;

/** What the visitor decided about one purpose; the latest decision. */
@Schema(name = "ConsentDecision")
record DecisionBody(
        @Schema(
                enumeration = {"contact", "marketing_email", "marketing_phone"},
                required = true)
        String purpose,

        @Schema(required = true) boolean granted,
        @Schema(examples = "2026-11", required = true) String textVersion,
        @Schema(required = true) Instant decidedAt) {

    static DecisionBody from(Engagement.Decision decision) {
        return new DecisionBody(decision.purpose(), decision.granted(), decision.version(), decision.at());
    }
}
