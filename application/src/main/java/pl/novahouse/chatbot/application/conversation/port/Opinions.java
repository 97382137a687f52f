package pl.novahouse.chatbot.application.conversation.port;

import java.time.Instant;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Opinion;
import pl.novahouse.chatbot.domain.conversation.Rating;
import pl.novahouse.chatbot.domain.conversation.Thumb;
import pl.novahouse.chatbot.domain.shared.MessageId;

/** What visitors think of their conversations. Every call runs inside a transaction of the use case. */
public interface Opinions {

    /** Keeps the verdict about an answer of this conversation, in place of an earlier one. */
    void judge(ConversationId conversation, MessageId answer, Thumb thumb, Instant at);

    /** Takes the verdict about an answer back; without effect when there is none. */
    void withdraw(ConversationId conversation, MessageId answer);

    /** Keeps the rating of a conversation, in place of an earlier one. */
    void rate(ConversationId conversation, Rating rating, Instant at);

    /** The verdicts in the order of their answers' identities. */
    Opinion of(ConversationId conversation);
}
