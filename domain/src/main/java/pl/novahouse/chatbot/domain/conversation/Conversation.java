package pl.novahouse.chatbot.domain.conversation;

import java.time.Instant;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.TokenHash;

/** One visitor's dialogue. Its state is its type: only an {@link OpenConversation} takes a turn. */
public sealed interface Conversation permits OpenConversation, ClosedConversation {

    ConversationId id();

    /** Grows by one with each stored change; a change based on an older version is declined. */
    long version();

    TokenHash tokenHash();

    /** The language of the latest message that gave evidence of one. */
    Language language();

    Profile profile();

    DialogueMemory memory();

    /** How many turns were answered, at least 0. */
    int turns();

    Instant startedAt();

    Instant lastActivityAt();

    /** The same conversation as it is stored under a version. */
    Conversation atVersion(long storedVersion);

    /** The same conversation after what it holds of the person was put right; what was said stays as it was. */
    Conversation rectified(Profile right);

    /** @throws ProblemException {@link Problem.Forbidden} when the token is not this conversation's */
    default void requireToken(TokenHash presented) {
        if (!tokenHash().matches(presented)) {
            throw new ProblemException(new Problem.Forbidden());
        }
    }

    /** @throws ProblemException {@link Problem.ConversationClosed} when it takes no further turn */
    default OpenConversation requireOpen() {
        return switch (this) {
            case OpenConversation open -> open;
            case ClosedConversation _ -> throw new ProblemException(new Problem.ConversationClosed());
        };
    }
}
