package pl.novahouse.chatbot.application.lead;

import java.util.List;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;

/** What a visitor wrote in a conversation, as far as a lead is judged by it. */
final class VisitorWords {

    private static final int MOST_MESSAGES = 200;

    private VisitorWords() {}

    /** Of the latest {@value #MOST_MESSAGES} messages those of the visitor. */
    static List<String> in(ConversationId conversation, Messages messages) {
        return messages.latest(conversation, MOST_MESSAGES).stream()
                .filter(VisitorMessage.class::isInstance)
                .map(Message::text)
                .toList();
    }
}
