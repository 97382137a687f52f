package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.application.conversation.port.Opinions;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Opinion;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Shows staff one conversation with its transcript. */
public final class ReadTranscript {

    /** The most messages shown at once. */
    public static final int MAX_MESSAGES = 1000;

    private final Transactions transactions;
    private final Conversations conversations;
    private final Messages messages;
    private final Opinions opinions;

    public ReadTranscript(
            Transactions transactions, Conversations conversations, Messages messages, Opinions opinions) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.messages = messages;
        this.opinions = opinions;
    }

    public record Command(ConversationId conversation) {}

    /** @param messages the latest, at most {@value #MAX_MESSAGES}, oldest first */
    public record Result(Conversation conversation, List<Message> messages, Opinion opinion) {}

    /** @throws ProblemException {@link Problem.NotFound} */
    public Result execute(Command command) {
        return transactions.inTransaction(() -> {
            Conversation conversation = conversations
                    .find(command.conversation())
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            return new Result(
                    conversation, messages.latest(conversation.id(), MAX_MESSAGES), opinions.of(conversation.id()));
        });
    }
}
