package pl.novahouse.chatbot.application.conversation;

import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter;
import pl.novahouse.chatbot.domain.conversation.ConversationPage;

/** Lets staff find conversations. */
public final class ListConversations {

    private final Transactions transactions;
    private final Conversations conversations;

    public ListConversations(Transactions transactions, Conversations conversations) {
        this.transactions = transactions;
        this.conversations = conversations;
    }

    public record Command(ConversationFilter filter) {}

    public record Result(ConversationPage page) {}

    public Result execute(Command command) {
        return new Result(transactions.inTransaction(() -> conversations.search(command.filter())));
    }
}
