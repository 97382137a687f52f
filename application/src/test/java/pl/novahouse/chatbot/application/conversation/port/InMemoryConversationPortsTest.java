package pl.novahouse.chatbot.application.conversation.port;

import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.Transactions;

/** The fakes keep what the real adapters promise. */
class InMemoryConversationPortsTest
        implements ConversationsContract,
                MessagesContract,
                TurnsContract,
                ConversationEventsContract,
                OpinionsContract {

    private final Transactions transactions = new InMemoryTransactions();
    private final InMemoryMessages messages = new InMemoryMessages();
    private final Conversations conversations = new InMemoryConversations(messages);
    private final Turns turns = new InMemoryTurns(conversations, messages);
    private final ConversationEvents events = new InMemoryConversationEvents();
    private final Opinions opinions = new InMemoryOpinions();

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Conversations conversations() {
        return conversations;
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public Turns turns() {
        return turns;
    }

    @Override
    public Opinions opinions() {
        return opinions;
    }

    @Override
    public ConversationEvents events() {
        return events;
    }
}
