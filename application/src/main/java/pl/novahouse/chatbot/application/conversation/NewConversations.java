package pl.novahouse.chatbot.application.conversation;

import java.time.Instant;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.ConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.conversation.ShownNotices;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** The one way a conversation begins, whether it is opened on purpose or by its first message. */
public final class NewConversations {

    private final Conversations conversations;
    private final ConversationEvents events;
    private final Ids ids;
    private final SecureTokens tokens;
    private final ShownNotices notices;

    /** @param notices what every visitor is shown when a conversation begins */
    public NewConversations(
            Conversations conversations,
            ConversationEvents events,
            Ids ids,
            SecureTokens tokens,
            ShownNotices notices) {
        this.conversations = conversations;
        this.events = events;
        this.ids = ids;
        this.tokens = tokens;
        this.notices = notices;
    }

    /** @param token known to the visitor alone from now on */
    record Opened(OpenConversation conversation, SessionToken token) {}

    /** Runs in the caller's transaction. */
    Opened open(Language language, Instant now) {
        SessionToken token = tokens.issue();
        OpenConversation conversation =
                OpenConversation.start(new ConversationId(ids.next()), tokens.hash(token), language, now);
        conversations.add(conversation);
        events.append(conversation.id(), new ConversationEvent.Kind.Opened(Optional.of(notices)), now);
        return new Opened(conversation, token);
    }
}
