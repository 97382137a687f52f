package pl.novahouse.chatbot.domain.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * One decision of a person about one purpose; once kept it never changes.
 *
 * @param granted whether the person agreed; false for a refusal and for a withdrawal alike
 * @param text what the person saw when deciding
 */
public record ConsentEvent(
        UUID id, Origin origin, ConsentText text, boolean granted, Channel channel, Proof proof, Instant at) {

    public Purpose purpose() {
        return text.purpose();
    }
}
