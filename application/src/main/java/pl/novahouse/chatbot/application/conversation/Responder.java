package pl.novahouse.chatbot.application.conversation;

import java.util.Optional;

/** One of those who may answer a message. They are asked in a fixed order; the first that answers wins. */
public interface Responder {

    /** The answer, or nothing when this is not for this responder. */
    Optional<Reply> answer(TurnContext turn);
}
