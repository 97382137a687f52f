package pl.novahouse.chatbot.domain.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.PlainText;

/** One entry of a conversation's transcript; once stored it never changes. */
public sealed interface Message {

    MessageId id();

    ConversationId conversation();

    /** The turn it belongs to, from 1. */
    int turn();

    String text();

    Instant at();

    /**
     * What the visitor wrote.
     *
     * @param clientMessageId the client's own identity of this send: a repeat of it is not a new message
     */
    record VisitorMessage(
            MessageId id,
            ConversationId conversation,
            int turn,
            String text,
            Instant at,
            Optional<UUID> clientMessageId)
            implements Message {

        /** The longest message accepted, in UTF-16 characters. */
        public static final int MAX_LENGTH = 4000;

        public VisitorMessage {
            text = PlainText.of(text);
            if (text.isBlank() || text.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("a message has 1 to " + MAX_LENGTH + " characters");
            }
        }
    }

    /**
     * What the visitor got back.
     *
     * @param took from the arrival of the message to this answer
     */
    record AnswerMessage(MessageId id, ConversationId conversation, int turn, Answer answer, Instant at, Duration took)
            implements Message {

        @Override
        public String text() {
            return answer.text();
        }
    }
}
