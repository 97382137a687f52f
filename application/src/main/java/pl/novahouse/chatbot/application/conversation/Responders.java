package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;

/**
 * Those who answer, in their fixed order: the exact ones, then the language model where there is one, then a fallback
 * that always has an answer.
 */
public final class Responders {

    private final List<Responder> exact;
    private final Optional<? extends Responder> model;
    private final FallbackResponder fallback;

    /** @param exact asked one after the other before the model */
    public Responders(List<Responder> exact, Optional<? extends Responder> model, FallbackResponder fallback) {
        this.exact = List.copyOf(exact);
        this.model = model;
        this.fallback = fallback;
    }

    /** The answer of the first exact responder that has one. */
    Optional<Reply> exact(TurnContext turn) {
        return exact.stream()
                .map(responder -> responder.answer(turn))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Reply answer(TurnContext turn) {
        return exact(turn)
                .or(() -> model.flatMap(responder -> responder.answer(turn)))
                .orElseGet(() -> fallback.fallBack(turn));
    }
}
