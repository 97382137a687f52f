package pl.novahouse.chatbot.application.conversation;

import java.time.Instant;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.ConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.domain.conversation.ClosedConversation;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.conversation.ShownNotices;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
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
        return open(language, Profile.empty(), now);
    }

    private Opened open(Language language, Profile profile, Instant now) {
        SessionToken token = tokens.issue();
        OpenConversation conversation = OpenConversation.start(
                        new ConversationId(ids.next()), tokens.hash(token), language, now)
                .withReading(profile, language);
        conversations.add(conversation);
        events.append(conversation.id(), new ConversationEvent.Kind.Opened(Optional.of(notices)), now);
        return new Opened(conversation, token);
    }

    /**
     * Opens a conversation that goes on where an ended one stopped: what its visitor told is known from the start.
     * Runs in the caller's transaction.
     *
     * @param language what the visitor's page is in; the ended conversation's when unknown
     * @throws ProblemException {@link Problem.NotFound}, {@link Problem.Forbidden} without the ended conversation's
     *     token, {@link Problem.Conflict} when it has not ended
     */
    Opened openAfter(ConversationId earlier, SessionToken proof, Optional<Language> language, Instant now) {
        Conversation ended =
                conversations.find(earlier).orElseThrow(() -> new ProblemException(new Problem.NotFound()));
        ended.requireToken(tokens.hash(proof));
        return switch (ended) {
            case OpenConversation _ -> throw new ProblemException(new Problem.Conflict());
            case ClosedConversation closed -> {
                Opened opened = open(language.orElse(closed.language()), closed.profile(), now);
                conversations.link(opened.conversation().id(), earlier);
                yield opened;
            }
        };
    }
}
