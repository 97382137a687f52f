package pl.novahouse.chatbot.domain.conversation;

import java.time.Instant;
import java.util.List;

/**
 * What a visitor decided and left with us in a conversation, as the features above it keep it.
 *
 * @param decisions the decisions about consent that hold now
 * @param lead whether their enquiry was handed on
 */
public record Engagement(List<Decision> decisions, boolean lead) {

    public Engagement {
        decisions = List.copyOf(decisions);
    }

    /**
     * A decision about one purpose.
     *
     * @param purpose such as {@code contact}
     * @param version of the text that was decided about
     */
    public record Decision(String purpose, boolean granted, String version, Instant at) {}
}
