package pl.novahouse.chatbot.application.conversation;

import java.util.List;

/**
 * Those who answer, in their fixed order: the exact answers before the probable ones, and a fallback that always has
 * one.
 */
public final class Responders {

    private final List<Responder> inOrder;
    private final FallbackResponder fallback;

    /** @param inOrder asked one after the other before the fallback */
    public Responders(List<Responder> inOrder, FallbackResponder fallback) {
        this.inOrder = List.copyOf(inOrder);
        this.fallback = fallback;
    }

    Reply answer(TurnContext turn) {
        for (Responder responder : inOrder) {
            var reply = responder.answer(turn);
            if (reply.isPresent()) {
                return reply.get();
            }
        }
        return fallback.fallBack(turn);
    }
}
