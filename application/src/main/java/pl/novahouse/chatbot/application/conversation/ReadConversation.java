package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.application.conversation.port.Opinions;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Engagement;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Opinion;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Shows a visitor their own conversation. */
public final class ReadConversation {

    /** The most messages shown at once. */
    public static final int MAX_MESSAGES = 500;

    private final Transactions transactions;
    private final Conversations conversations;
    private final Messages messages;
    private final Opinions opinions;
    private final Engagements engagements;
    private final SecureTokens tokens;

    public ReadConversation(
            Transactions transactions,
            Conversations conversations,
            Messages messages,
            Opinions opinions,
            Engagements engagements,
            SecureTokens tokens) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.messages = messages;
        this.opinions = opinions;
        this.engagements = engagements;
        this.tokens = tokens;
    }

    public record Command(ConversationId conversation, Optional<SessionToken> token) {}

    /** @param messages the latest, at most {@value #MAX_MESSAGES}, oldest first */
    public record Result(Conversation conversation, List<Message> messages, Opinion opinion, Engagement engagement) {}

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden}
     */
    public Result execute(Command command) {
        SessionToken token =
                command.token().orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
        return transactions.inTransaction(() -> {
            Conversation conversation = conversations
                    .find(command.conversation())
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            conversation.requireToken(tokens.hash(token));
            return new Result(
                    conversation,
                    messages.latest(conversation.id(), MAX_MESSAGES),
                    opinions.of(conversation.id()),
                    engagements.of(conversation.id()));
        });
    }
}
