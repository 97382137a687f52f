package pl.novahouse.chatbot.application.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Lets a visitor correct or take back what we understood of them. */
public final class CorrectProfile {

    private final Transactions transactions;
    private final Conversations conversations;
    private final EnteredFields entered;
    private final List<ProfileFollower> followers;
    private final SecureTokens tokens;
    private final AuditTrail trail;
    private final InstantSource clock;

    public CorrectProfile(
            Transactions transactions,
            Conversations conversations,
            EnteredFields entered,
            List<ProfileFollower> followers,
            SecureTokens tokens,
            AuditTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.entered = entered;
        this.followers = List.copyOf(followers);
        this.tokens = tokens;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param fields the fields to change, each once */
    public record Command(ConversationId conversation, Optional<SessionToken> token, List<EnteredField> fields) {
        public Command {
            fields = List.copyOf(fields);
        }
    }

    public record Result(Profile profile) {}

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden}, {@link Problem.ConversationClosed}, {@link Problem.TurnInProgress},
     *     {@link Problem.ValidationFailed}
     */
    public Result execute(Command command) {
        SessionToken token =
                command.token().orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            Conversation found = conversations
                    .findForTurn(command.conversation())
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            found.requireToken(tokens.hash(token));
            OpenConversation open = found.requireOpen();
            Profile corrected = entered.taken(open.profile(), command.fields());
            if (!corrected.equals(open.profile())) {
                Conversation kept = conversations.update(open.corrected(corrected, open.memory(), now));
                followers.forEach(follower -> follower.follow(kept, now));
                note(kept.id(), command.fields());
            }
            return new Result(corrected);
        });
    }

    /** Which fields, and never what they hold. */
    private void note(ConversationId conversation, List<EnteredField> fields) {
        String id = conversation.value().toString();
        trail.record(AuditEvent.about(
                        new AuditSubject("conversation", id),
                        new Actor.Visitor(conversation.value()),
                        AuditAction.PROFILE_CORRECTED)
                .withNote(EnteredField.names(fields)));
    }
}
