package pl.novahouse.chatbot.application.booking;

import java.net.URI;
import java.util.Optional;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Hands out the public booking page, filled in only for a visitor who consented to be contacted. */
public final class ReadBookingLink {

    private final Transactions transactions;
    private final Conversations conversations;
    private final ConsentLedger consents;
    private final SecureTokens tokens;
    private final BookingLinks links;

    public ReadBookingLink(
            Transactions transactions,
            Conversations conversations,
            ConsentLedger consents,
            SecureTokens tokens,
            BookingLinks links) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.consents = consents;
        this.tokens = tokens;
        this.links = links;
    }

    /** @param conversation whose visitor asks; empty for anybody */
    public record Command(Optional<ConversationId> conversation, Optional<SessionToken> token) {}

    /** @param filledIn whether it carries the visitor's name and address */
    public record Result(URI link, boolean filledIn) {}

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden} when a conversation is named without the right to it
     */
    public Result execute(Command command) {
        Optional<Attendee> attendee =
                command.conversation().flatMap(id -> transactions.inTransaction(() -> consenting(id, command.token())));
        return attendee.map(known -> new Result(links.filledFor(known), true))
                .orElseGet(() -> new Result(links.plain(), false));
    }

    private Optional<Attendee> consenting(ConversationId id, Optional<SessionToken> token) {
        Conversation conversation = Visitors.proven(conversations, tokens, id, token);
        return consents.of(id).permits(Purpose.CONTACT)
                ? Visitors.attendee(conversation.profile(), conversation.language())
                : Optional.empty();
    }
}
