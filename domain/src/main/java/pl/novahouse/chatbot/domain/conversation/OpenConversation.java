package pl.novahouse.chatbot.domain.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.TokenHash;

/**
 * A conversation that takes turns, one at a time.
 *
 * @param claim the turn that is being answered now, if any
 */
public record OpenConversation(
        ConversationId id,
        long version,
        TokenHash tokenHash,
        Language language,
        Profile profile,
        DialogueMemory memory,
        int turns,
        Instant startedAt,
        Instant lastActivityAt,
        Optional<TurnClaim> claim)
        implements Conversation {

    public OpenConversation {
        if (turns < 0) {
            throw new IllegalArgumentException("turns cannot be negative");
        }
        if (lastActivityAt.isBefore(startedAt)) {
            throw new IllegalArgumentException("the last activity cannot precede the start");
        }
    }

    public static OpenConversation start(ConversationId id, TokenHash tokenHash, Language language, Instant now) {
        return new OpenConversation(
                id, 0, tokenHash, language, Profile.empty(), DialogueMemory.empty(), 0, now, now, Optional.empty());
    }

    /**
     * Claims the next turn for a message.
     *
     * @param lease how long the claim holds when nobody finishes the turn
     * @throws ProblemException {@link Problem.TurnInProgress} while another claim is live
     */
    public OpenConversation claimTurn(MessageId message, Instant now, Duration lease) {
        if (claim.isPresent() && claim.get().isLive(now)) {
            throw new ProblemException(new Problem.TurnInProgress());
        }
        return new OpenConversation(
                id,
                version,
                tokenHash,
                language,
                profile,
                memory,
                turns,
                startedAt,
                latest(now),
                Optional.of(new TurnClaim(message, now.plus(lease))));
    }

    /** What the visitor's message told: the profile it leaves and the language it was written in. */
    public OpenConversation withReading(Profile readProfile, Language readLanguage) {
        return new OpenConversation(
                id, version, tokenHash, readLanguage, readProfile, memory, turns, startedAt, lastActivityAt, claim);
    }

    /**
     * The visitor corrected their profile beside the turns.
     *
     * @throws ProblemException {@link Problem.TurnInProgress} while a turn is being answered
     */
    public OpenConversation corrected(Profile correctedProfile, DialogueMemory remembered, Instant now) {
        if (claim.isPresent() && claim.get().isLive(now)) {
            throw new ProblemException(new Problem.TurnInProgress());
        }
        return new OpenConversation(
                id,
                version,
                tokenHash,
                language,
                correctedProfile,
                remembered,
                turns,
                startedAt,
                latest(now),
                Optional.empty());
    }

    /**
     * Ends the claimed turn.
     *
     * @throws ProblemException {@link Problem.Conflict} when the claim lapsed and another turn took its place
     */
    public OpenConversation finishTurn(MessageId message, DialogueMemory remembered, Instant now) {
        if (claim.isEmpty() || !claim.get().message().equals(message)) {
            throw new ProblemException(new Problem.Conflict());
        }
        return new OpenConversation(
                id,
                version,
                tokenHash,
                language,
                profile,
                remembered,
                turns + 1,
                startedAt,
                latest(now),
                Optional.empty());
    }

    @Override
    public OpenConversation rectified(Profile right) {
        return new OpenConversation(
                id, version, tokenHash, language, right, memory, turns, startedAt, lastActivityAt, claim);
    }

    @Override
    public OpenConversation atVersion(long storedVersion) {
        return new OpenConversation(
                id, storedVersion, tokenHash, language, profile, memory, turns, startedAt, lastActivityAt, claim);
    }

    public ClosedConversation close(CloseReason reason, Instant now) {
        return new ClosedConversation(
                id,
                version,
                tokenHash,
                language,
                profile,
                memory,
                turns,
                startedAt,
                lastActivityAt,
                latest(now),
                reason);
    }

    private Instant latest(Instant now) {
        return now.isAfter(lastActivityAt) ? now : lastActivityAt;
    }
}
