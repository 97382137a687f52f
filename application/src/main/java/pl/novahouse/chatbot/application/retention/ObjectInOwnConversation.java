package pl.novahouse.chatbot.application.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.consent.Objections;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.Objection;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Notes that a visitor objects to the use of what they told in their own conversation, open or ended. */
public final class ObjectInOwnConversation {

    private final Transactions transactions;
    private final Conversations conversations;
    private final Leads leads;
    private final Objections objections;
    private final SecureTokens tokens;
    private final Ids ids;
    private final InstantSource clock;

    public ObjectInOwnConversation(
            Transactions transactions,
            Conversations conversations,
            Leads leads,
            Objections objections,
            SecureTokens tokens,
            Ids ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.leads = leads;
        this.objections = objections;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(ConversationId conversation, Optional<SessionToken> token, Objection objection) {}

    /** @param leads of how many leads the objection is true too, 0 or 1 */
    public record Result(Objection objection, int leads) {}

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden}
     */
    public Result execute(Command command) {
        SessionToken token =
                command.token().orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            Conversation conversation = conversations
                    .find(command.conversation())
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            conversation.requireToken(tokens.hash(token));
            Origin origin = new Origin.Chat(conversation.id());
            boolean lead = leads.findByOrigin(origin).isPresent();
            Actor visitor = new Actor.Visitor(conversation.id().value());
            objections.take(
                    List.of(List.of(origin)),
                    command.objection(),
                    new Objections.Way(Channel.WIDGET, new Proof.Called(ids.next()), visitor),
                    now);
            return new Result(command.objection(), lead ? 1 : 0);
        });
    }
}
