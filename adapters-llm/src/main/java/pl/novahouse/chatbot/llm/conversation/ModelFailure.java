package pl.novahouse.chatbot.llm.conversation;

import org.jspecify.annotations.Nullable;

/** The model failed, was too slow or gave nothing usable. */
final class ModelFailure extends Exception {

    private static final long serialVersionUID = 1L;

    ModelFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
