package pl.novahouse.chatbot.domain.consent;

import java.util.UUID;
import pl.novahouse.chatbot.domain.shared.MessageId;

/** What shows that a decision was really made; it names no address and no device. */
public sealed interface Proof {

    /** The visitor's message that said it. */
    record Said(MessageId message) implements Proof {}

    /** A call under this request that carried the secret token of the conversation, or came from staff by name. */
    record Called(UUID request) implements Proof {}

    /** The form that carried the ticked box. */
    record Submitted(UUID submission) implements Proof {}
}
