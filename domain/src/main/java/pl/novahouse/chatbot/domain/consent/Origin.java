package pl.novahouse.chatbot.domain.consent;

import java.util.UUID;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/** Where a person spoke to us and decided about their data. */
public sealed interface Origin {

    /** The identity of the conversation or of the form's submission. */
    UUID id();

    /** A conversation. */
    record Chat(ConversationId conversation) implements Origin {
        @Override
        public UUID id() {
            return conversation.value();
        }
    }

    /**
     * A form that was sent once.
     *
     * @param submission the identity of that sending
     */
    record Form(UUID submission) implements Origin {
        @Override
        public UUID id() {
            return submission;
        }
    }
}
