package pl.novahouse.chatbot.domain.conversation;

import java.time.Instant;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.TokenHash;

/** A conversation that has ended; it can be read and not continued. */
public record ClosedConversation(
        ConversationId id,
        long version,
        TokenHash tokenHash,
        Language language,
        Profile profile,
        DialogueMemory memory,
        int turns,
        Instant startedAt,
        Instant lastActivityAt,
        Instant closedAt,
        CloseReason reason)
        implements Conversation {

    public ClosedConversation {
        if (closedAt.isBefore(startedAt)) {
            throw new IllegalArgumentException("a conversation cannot end before it starts");
        }
    }

    @Override
    public ClosedConversation rectified(Profile right) {
        return new ClosedConversation(
                id, version, tokenHash, language, right, memory, turns, startedAt, lastActivityAt, closedAt, reason);
    }

    @Override
    public ClosedConversation atVersion(long storedVersion) {
        return new ClosedConversation(
                id,
                storedVersion,
                tokenHash,
                language,
                profile,
                memory,
                turns,
                startedAt,
                lastActivityAt,
                closedAt,
                reason);
    }
}
