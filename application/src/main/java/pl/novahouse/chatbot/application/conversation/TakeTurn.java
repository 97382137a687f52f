package pl.novahouse.chatbot.application.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.application.conversation.port.Turns;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.PlainText;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/**
 * Answers one message of a visitor: a short transaction that stores the message, the decision outside any
 * transaction, a short transaction that stores the answer. A repeat of the same client message id gets the stored
 * answer, and a message whose answer was lost in a crash is answered when it is sent again.
 */
public final class TakeTurn {

    /** Whoever comes too late sees at the next try what the other one did. */
    private static final int TRIES = 5;

    private final Transactions transactions;
    private final Conversations conversations;
    private final Messages messages;
    private final Turns turns;
    private final NewConversations newConversations;
    private final Dialogue dialogue;
    private final Ids ids;
    private final SecureTokens tokens;
    private final InstantSource clock;
    private final Limits limits;

    public TakeTurn(
            Transactions transactions,
            Conversations conversations,
            Messages messages,
            Turns turns,
            NewConversations newConversations,
            Dialogue dialogue,
            Ids ids,
            SecureTokens tokens,
            InstantSource clock,
            Limits limits) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.messages = messages;
        this.turns = turns;
        this.newConversations = newConversations;
        this.dialogue = dialogue;
        this.ids = ids;
        this.tokens = tokens;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * @param message what the visitor wrote, 1 to {@value VisitorMessage#MAX_LENGTH} characters
     * @param session the conversation and the token that proves the right to it; empty to open a new one
     * @param clientMessageId the client's identity of this send
     * @param sentences receives the answer sentence by sentence while it is being made
     */
    public record Command(
            String message, Optional<Session> session, Optional<UUID> clientMessageId, Consumer<String> sentences) {
        public Command {
            message = PlainText.of(message);
        }
    }

    /** Names a conversation and proves the right to it. */
    public record Session(ConversationId conversation, SessionToken token) {}

    /**
     * @param issuedToken the token of a conversation that this turn opened
     * @param repeated whether the same send had been answered before
     */
    public record Result(
            Conversation conversation, AnswerMessage answer, Optional<SessionToken> issuedToken, boolean repeated) {}

    /**
     * @param deadline the longest time a turn may take
     * @param lease how long a turn is claimed: the deadline and a reserve
     * @param history how many earlier messages the responders see
     * @param interval the shortest time from one message of a conversation to the next; zero for none
     */
    public record Limits(Duration deadline, Duration lease, int history, Duration interval) {
        public Limits {
            if (lease.compareTo(deadline) <= 0) {
                throw new IllegalArgumentException("the lease must outlast the deadline");
            }
        }
    }

    /**
     * @throws ProblemException {@link Problem.NotFound}, {@link Problem.Forbidden},
     *     {@link Problem.ConversationClosed}, {@link Problem.TurnInProgress}, {@link Problem.MessageTooFast},
     *     {@link Problem.IdempotencyKeyReused}
     */
    public Result execute(Command command) {
        Instant arrived = clock.instant();
        return switch (begun(command, arrived)) {
            case Begun.Repeated(Conversation conversation, AnswerMessage answer) -> {
                command.sentences().accept(answer.text());
                yield new Result(conversation, answer, Optional.empty(), true);
            }
            case Begun.Fresh fresh -> answer(fresh, command, arrived);
        };
    }

    private sealed interface Begun {

        record Fresh(
                OpenConversation conversation,
                Dialogue.Heard heard,
                VisitorMessage message,
                List<Message> history,
                Optional<SessionToken> issuedToken)
                implements Begun {}

        record Repeated(Conversation conversation, AnswerMessage answer) implements Begun {}
    }

    private Begun begun(Command command, Instant arrived) {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return transactions.inTransaction(() -> begin(command, arrived));
            } catch (ProblemException raced) {
                if (!(raced.problem() instanceof Problem.Conflict)) {
                    throw raced;
                }
            }
        }
        return transactions.inTransaction(() -> begin(command, arrived));
    }

    private Begun begin(Command command, Instant now) {
        if (command.session().isEmpty()) {
            var opened = newConversations.open(dialogue.languageOf(command.message(), Language.PL), now);
            return claim(opened.conversation(), List.of(), command, now, Optional.of(opened.token()));
        }
        Session session = command.session().get();
        Turns.Found found = turns.find(session.conversation(), command.clientMessageId(), limits.history())
                .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
        Conversation conversation = found.conversation();
        conversation.requireToken(tokens.hash(session.token()));
        if (found.sentBefore().isEmpty()) {
            return claim(conversation.requireOpen(), found.history(), command, now, Optional.empty());
        }
        VisitorMessage earlier = found.sentBefore().get();
        if (!earlier.text().equals(command.message())) {
            throw new ProblemException(new Problem.IdempotencyKeyReused());
        }
        return messages.findAnswer(conversation.id(), earlier.turn())
                .<Begun>map(answer -> new Begun.Repeated(conversation, answer))
                .orElseGet(() -> resume(conversation.requireOpen(), earlier, found.history(), now));
    }

    private Begun claim(
            OpenConversation conversation,
            List<Message> history,
            Command command,
            Instant now,
            Optional<SessionToken> issuedToken) {
        MessageId id = new MessageId(ids.next());
        OpenConversation claimed = conversation.claimTurn(id, now, limits.lease());
        requireInterval(history, now);
        Dialogue.Heard heard = dialogue.hear(claimed, id, command.message(), now);
        VisitorMessage message = new VisitorMessage(
                id, claimed.id(), nextTurn(claimed, history), command.message(), now, command.clientMessageId());
        OpenConversation kept = turns.begin(claimed.withReading(heard.reading().profile(), heard.language()), message);
        return new Begun.Fresh(kept, heard, message, history, issuedToken);
    }

    /** From one new message to the next; a message that is sent again is none. */
    private void requireInterval(List<Message> history, Instant now) {
        history.reversed().stream()
                .filter(VisitorMessage.class::isInstance)
                .findFirst()
                .map(previous -> Duration.between(now, previous.at().plus(limits.interval())))
                .filter(Duration::isPositive)
                .ifPresent(wait -> {
                    throw new ProblemException(new Problem.MessageTooFast(wait));
                });
    }

    /** The message is stored and its answer is not: the process died in between, or the answer failed. */
    private Begun resume(OpenConversation conversation, VisitorMessage message, List<Message> history, Instant now) {
        OpenConversation claimed = conversation.claimTurn(message.id(), now, limits.lease());
        Dialogue.Heard heard = dialogue.hear(claimed, message.id(), message.text(), now);
        OpenConversation kept = conversations
                .update(claimed.withReading(heard.reading().profile(), heard.language()))
                .requireOpen();
        List<Message> before = history.stream()
                .filter(earlier -> earlier.turn() < message.turn())
                .toList();
        return new Begun.Fresh(kept, heard, message, before, Optional.empty());
    }

    /** A message that stayed without an answer keeps its turn number; the next message gets the next. */
    private static int nextTurn(OpenConversation conversation, List<Message> history) {
        int latest = history.isEmpty() ? 0 : history.getLast().turn();
        return Math.max(conversation.turns(), latest) + 1;
    }

    private Result answer(Begun.Fresh begun, Command command, Instant arrived) {
        Reply reply = dialogue.reply(
                begun.heard(),
                begun.conversation().memory(),
                begun.history(),
                arrived.plus(limits.deadline()),
                command.sentences());
        Instant now = clock.instant();
        AnswerMessage answer = new AnswerMessage(
                new MessageId(ids.next()),
                begun.conversation().id(),
                begun.message().turn(),
                reply.answer(),
                now,
                Duration.between(arrived, now));
        Conversation stored = transactions.inTransaction(() -> {
            OpenConversation finished =
                    begun.conversation().finishTurn(begun.message().id(), reply.memory(), now);
            OpenConversation kept = turns.finish(finished, answer);
            Consequence.Answered turn = new Consequence.Answered(finished, begun.message(), answer, now);
            reply.consequences().forEach(each -> each.follow(turn));
            reply.unanswered().ifPresent(question -> dialogue.recordUnanswered(question, begun.heard(), now));
            return kept;
        });
        return new Result(stored, answer, begun.issuedToken(), false);
    }
}
