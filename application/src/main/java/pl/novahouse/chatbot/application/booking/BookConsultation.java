package pl.novahouse.chatbot.application.booking;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Books the consultation that a visitor picked from the slots. */
public final class BookConsultation {

    private final Transactions transactions;
    private final Conversations conversations;
    private final ConsentLedger consents;
    private final SecureTokens tokens;
    private final SlotFinder finder;
    private final BookingDesk desk;
    private final BookingLinks links;

    public BookConsultation(
            Transactions transactions,
            Conversations conversations,
            ConsentLedger consents,
            SecureTokens tokens,
            SlotFinder finder,
            BookingDesk desk,
            BookingLinks links) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.consents = consents;
        this.tokens = tokens;
        this.finder = finder;
        this.desk = desk;
        this.links = links;
    }

    /**
     * @param start of a slot that was shown
     * @param name the profile's where it is empty; so are the e-mail address and the number
     */
    public record Command(
            ConversationId conversation,
            Optional<SessionToken> token,
            Instant start,
            Optional<PersonName> name,
            Optional<EmailAddress> email,
            Optional<PhoneNumber> phone) {}

    /**
     * @param booking the stored booking, if it came to one
     * @param link where the visitor books by themselves; present whenever the outcome is not certain to be booked
     */
    public record Result(
            BookingOutcome outcome,
            Instant start,
            Optional<BookingId> booking,
            Optional<URI> link,
            Language language) {}

    /**
     * @throws ProblemException {@link Problem.SessionTokenRequired}, {@link Problem.NotFound},
     *     {@link Problem.Forbidden}, {@link Problem.ConversationClosed}, {@link Problem.ConsentRequired},
     *     {@link Problem.ValidationFailed} when name or e-mail address are not known
     */
    public Result execute(Command command) {
        Conversation conversation = transactions.inTransaction(() -> {
            Conversation proven = Visitors.proven(conversations, tokens, command.conversation(), command.token());
            proven.requireOpen();
            consents.of(proven.id()).require(Purpose.CONTACT);
            return proven;
        });
        Attendee attendee = Visitors.attendee(command.name(), command.email(), command.phone(), conversation);
        BookingDesk.Booked booked = book(command, attendee);
        return new Result(
                booked.outcome(),
                command.start(),
                booked.booking().map(Booking::id),
                link(booked.outcome()),
                conversation.language());
    }

    private BookingDesk.Booked book(Command command, Attendee attendee) {
        Optional<Slot> slot;
        try {
            slot = finder.at(command.start()).or(() -> desk.bookedBefore(command.conversation(), command.start()));
        } catch (ProblemException refused) {
            if (refused.problem() instanceof Problem.Unavailable) {
                return new BookingDesk.Booked(
                        new BookingOutcome.Rejected(BookingOutcome.Reason.NOT_REACHED), Optional.empty());
            }
            throw refused;
        }
        if (slot.isEmpty()) {
            BookingOutcome none = finder.isOffering()
                    ? new BookingOutcome.SlotTaken()
                    : new BookingOutcome.Rejected(BookingOutcome.Reason.NOT_REACHED);
            return new BookingDesk.Booked(none, Optional.empty());
        }
        return desk.book(command.conversation(), slot.get(), attendee);
    }

    private Optional<URI> link(BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Booked _ -> Optional.empty();
            case BookingOutcome.SlotTaken(), BookingOutcome.Unknown(), BookingOutcome.Rejected _ ->
                Optional.of(links.onceOrPlain());
        };
    }
}
