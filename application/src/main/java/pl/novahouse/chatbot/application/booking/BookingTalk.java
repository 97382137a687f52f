package pl.novahouse.chatbot.application.booking;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.novahouse.chatbot.application.booking.port.Bookings;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.Consequence;
import pl.novahouse.chatbot.application.conversation.Reply;
import pl.novahouse.chatbot.application.conversation.TurnContext;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.booking.SlotChoice;
import pl.novahouse.chatbot.domain.booking.SlotWording;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.ConsentText;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.Action;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.ContactStage;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.knowledge.Facts;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * The steps of booking in a conversation: times are offered, what is missing is asked for one thing at a time,
 * everything is read back, and only a yes to that books. Whenever a step cannot be taken, the page remains.
 */
public final class BookingTalk {

    static final Topic TOPIC = new Topic("consultation");

    private static final AnswerKey LINK = new AnswerKey("booking:link");
    private static final AnswerKey OFFER = new AnswerKey("booking:offer");
    private static final int MOST_OFFERED = 3;

    private final Transactions transactions;
    private final ConsentLedger consents;
    private final Bookings bookings;
    private final ConsentTexts consentTexts;
    private final SlotFinder finder;
    private final BookingDesk desk;
    private final BookingLinks links;
    private final Company company;
    private final Consequence handsOn;
    private final Ids ids;

    /** @param handsOn what makes a lead of somebody who confirmed their name and address with a booking */
    public BookingTalk(
            Transactions transactions,
            ConsentLedger consents,
            Bookings bookings,
            ConsentTexts consentTexts,
            SlotFinder finder,
            BookingDesk desk,
            BookingLinks links,
            Company company,
            Consequence handsOn,
            Ids ids) {
        this.transactions = transactions;
        this.consents = consents;
        this.bookings = bookings;
        this.consentTexts = consentTexts;
        this.finder = finder;
        this.desk = desk;
        this.links = links;
        this.company = company;
        this.handsOn = handsOn;
        this.ids = ids;
    }

    /** Says that where and how to talk is agreed with the consultant. */
    Reply forms(TurnContext turn) {
        return linked(BookingTexts.in(turn.language()).forms(), turn, "booking:forms");
    }

    /** Whether there is a calendar to offer times from. */
    boolean isOffering() {
        return finder.isOffering();
    }

    /** Offers times near the wish; without a calendar, or when it does not answer, the page. */
    Reply offer(TurnContext turn, Optional<MeetingTime> wish) {
        if (!finder.isOffering()) {
            return invitation(turn, wish);
        }
        try {
            return offer(turn, wish, finder.choose(wish, MOST_OFFERED));
        } catch (ProblemException refused) {
            requireUnavailable(refused);
            return invitation(turn, wish);
        }
    }

    private Reply offer(TurnContext turn, Optional<MeetingTime> wish, SlotChoice choice) {
        BookingTexts texts = BookingTexts.in(turn.language());
        if (choice.slots().isEmpty()) {
            return linked(texts.nothingFree(), turn, "booking:nothing-free");
        }
        List<String> labels = labels(choice.slots(), turn);
        boolean closed = isClosed(wish);
        String text = choice.suits()
                ? texts.offer(labels)
                : closed ? texts.offerBecauseClosed(labels) : texts.offerInstead(labels);
        return offering(text, labels, choice.slots(), turn);
    }

    private boolean isClosed(Optional<MeetingTime> wish) {
        return wish.filter(MeetingTime::isOneDay)
                .map(MeetingTime::from)
                .filter(finder::isClosedOn)
                .isPresent();
    }

    private Reply offering(String text, List<String> labels, List<Slot> slots, TurnContext turn) {
        List<String> replies = new ArrayList<>(labels);
        replies.add(BookingTexts.in(turn.language()).anotherTimeQuickReply());
        Answer answer = answer(text, turn).withQuickReplies(replies).withActions(page());
        DialogueMemory memory = turn.memory()
                .withoutSlot()
                .answered(OFFER, TOPIC)
                .asking(new PendingQuestion.WhichSlot(
                        slots.stream().map(Slot::start).toList()));
        return Reply.of(answer, memory);
    }

    /** Offers what comes after the slots that were offered already. */
    Reply offerLater(TurnContext turn, Instant after) {
        LocalDate day = OfficeTime.inWarsaw(after).toLocalDate();
        try {
            List<Slot> later = finder.between(day, day.plusDays(SlotFinder.USUAL_DAYS)).stream()
                    .filter(slot -> slot.start().isAfter(after))
                    .toList();
            return offer(turn, Optional.empty(), SlotChoice.of(later, Optional.empty(), MOST_OFFERED));
        } catch (ProblemException refused) {
            requireUnavailable(refused);
            return invitation(turn, Optional.empty());
        }
    }

    /** The one slot that suits the wish, whether it was offered or not. */
    Optional<Instant> only(MeetingTime wish, List<Instant> offered) {
        List<Instant> suiting = offered.stream()
                .filter(start -> SlotChoice.suits(new Slot(start, start.plusSeconds(1), "offered"), wish))
                .toList();
        if (suiting.size() == 1) {
            return Optional.of(suiting.getFirst());
        }
        if (!suiting.isEmpty() || !wish.isOneDay() || !wish.isExactHour()) {
            return Optional.empty();
        }
        try {
            return finder.between(wish.from(), wish.to()).stream()
                    .filter(slot -> SlotChoice.suits(slot, wish))
                    .map(Slot::start)
                    .findFirst();
        } catch (ProblemException refused) {
            requireUnavailable(refused);
            return Optional.empty();
        }
    }

    /** Goes on with a chosen slot: asks for what is missing, or reads all of it back. */
    Reply goOn(TurnContext turn, Instant start) {
        return goOn(turn, start, hasConsent(turn.conversation()));
    }

    private Reply goOn(TurnContext turn, Instant start, boolean consented) {
        BookingTexts texts = BookingTexts.in(turn.language());
        SlotWording wording = SlotWording.in(turn.language());
        DialogueMemory memory = turn.memory().choosing(start);
        if (turn.profile().name().toOptional().isEmpty()) {
            return asking(texts.askName(wording.label(start)), turn, memory, ProfileField.NAME);
        }
        if (turn.profile().email().toOptional().isEmpty()) {
            return asking(texts.askEmail(wording.label(start)), turn, memory, ProfileField.EMAIL);
        }
        if (!consented) {
            return askingConsent(turn, memory);
        }
        Attendee attendee = Visitors.attendee(turn.profile(), turn.language()).orElseThrow();
        return confirming(texts.readBack(wording.inSentence(start), attendee), turn, memory, start);
    }

    private Reply asking(String text, TurnContext turn, DialogueMemory memory, ProfileField field) {
        AnswerKey key = new AnswerKey("booking:ask:" + field.name().toLowerCase(Locale.ROOT));
        return Reply.of(
                answer(text, turn).withActions(page()),
                memory.answered(key, TOPIC).asking(new PendingQuestion.ForField(field)));
    }

    private Reply askingConsent(TurnContext turn, DialogueMemory memory) {
        BookingTexts texts = BookingTexts.in(turn.language());
        ConsentText text = consentTexts.current(Purpose.CONTACT, turn.language());
        Answer answer = answer(texts.askConsent(text.wording()), turn)
                .withQuickReplies(List.of(texts.consentQuickReply(), texts.noQuickReply()))
                .withActions(List.of(
                        new Action.ConsentRequest(text.purpose().code(), text.version(), text.wording()),
                        new Action.BookingLink(links.plain())));
        return Reply.of(
                answer,
                memory.answered(new AnswerKey("booking:ask:consent"), TOPIC)
                        .asking(new PendingQuestion.ContactConsent(text.version())));
    }

    private Reply confirming(String text, TurnContext turn, DialogueMemory memory, Instant start) {
        BookingTexts texts = BookingTexts.in(turn.language());
        Answer answer = answer(text, turn)
                .withQuickReplies(List.of(texts.yesQuickReply(), texts.anotherTimeQuickReply(), texts.noQuickReply()))
                .withActions(page());
        return Reply.of(
                answer,
                memory.answered(new AnswerKey("booking:read-back"), TOPIC)
                        .asking(new PendingQuestion.ConfirmsSlot(start)));
    }

    /** Asks once more for a plain yes or no. */
    Reply confirmOnceMore(TurnContext turn, Instant start) {
        String text = BookingTexts.in(turn.language())
                .confirmOnceMore(SlotWording.in(turn.language()).forWhen(start));
        return confirming(text, turn, turn.memory().choosing(start), start);
    }

    /** Asks once more which of the offered times is meant. */
    Reply whichOne(TurnContext turn, List<Instant> offered) {
        SlotWording wording = SlotWording.in(turn.language());
        Answer answer = answer(BookingTexts.in(turn.language()).whichOne(), turn)
                .withQuickReplies(offered.stream().map(wording::label).toList())
                .withActions(page());
        return Reply.of(
                answer,
                turn.memory()
                        .answered(new AnswerKey("booking:which"), TOPIC)
                        .asking(new PendingQuestion.WhichSlot(offered)));
    }

    /** The visitor agreed to be contacted: that is stored with the answer, which goes on with the slot. */
    Reply consented(TurnContext turn, String version, Instant start) {
        Optional<ConsentText> shown = consentTexts.published(Purpose.CONTACT, version, turn.language());
        if (shown.isEmpty()) {
            return goOn(turn, start);
        }
        ConsentEvent event = new ConsentEvent(
                ids.next(),
                new Origin.Chat(turn.conversation()),
                shown.get(),
                true,
                Channel.CHAT,
                new Proof.Said(turn.message()),
                turn.now());
        return goOn(turn, start, true).followedBy(_ -> consents.append(event));
    }

    /** Books what was read back and confirmed. */
    Reply book(TurnContext turn, Instant start) {
        Optional<Attendee> attendee = Visitors.attendee(turn.profile(), turn.language());
        if (attendee.isEmpty() || !hasConsent(turn.conversation())) {
            return goOn(turn, start);
        }
        return outcome(turn, start, attempt(turn.conversation(), start, attendee.get()));
    }

    private BookingOutcome attempt(ConversationId conversation, Instant start, Attendee attendee) {
        try {
            Optional<Slot> slot = finder.at(start).or(() -> desk.bookedBefore(conversation, start));
            return slot.isEmpty()
                    ? new BookingOutcome.SlotTaken()
                    : desk.book(conversation, slot.get(), attendee).outcome();
        } catch (ProblemException refused) {
            requireUnavailable(refused);
            return new BookingOutcome.Rejected(BookingOutcome.Reason.NOT_REACHED);
        }
    }

    private Reply outcome(TurnContext turn, Instant start, BookingOutcome outcome) {
        BookingTexts texts = BookingTexts.in(turn.language());
        SlotWording wording = SlotWording.in(turn.language());
        return switch (outcome) {
            case BookingOutcome.Booked _ ->
                Reply.of(
                                answer(texts.booked(wording.forWhen(start)), turn),
                                turn.memory()
                                        .withoutSlot()
                                        .answered(new AnswerKey("booking:booked"), TOPIC)
                                        .reaching(ContactStage.CONFIRMED))
                        .followedBy(handsOn);
            case BookingOutcome.SlotTaken() -> taken(turn, start);
            case BookingOutcome.Unknown() -> once(texts.unknown(wording.label(start)), turn, "booking:unknown");
            case BookingOutcome.Rejected(BookingOutcome.Reason reason) ->
                reason == BookingOutcome.Reason.BOOKED_OTHERWISE
                        ? status(turn)
                                .orElseGet(() -> once(texts.rejected(wording.label(start)), turn, "booking:rejected"))
                        : once(texts.rejected(wording.label(start)), turn, "booking:rejected");
        };
    }

    private Reply taken(TurnContext turn, Instant start) {
        BookingTexts texts = BookingTexts.in(turn.language());
        try {
            List<Slot> others = finder.choose(near(start), MOST_OFFERED).slots().stream()
                    .filter(slot -> !slot.start().equals(start))
                    .toList();
            if (!others.isEmpty()) {
                List<String> labels = labels(others, turn);
                return offering(texts.takenOffering(labels), labels, others, turn);
            }
        } catch (ProblemException refused) {
            requireUnavailable(refused);
        }
        return once(texts.taken(SlotWording.in(turn.language()).label(start)), turn, "booking:taken");
    }

    private static Optional<MeetingTime> near(Instant start) {
        LocalDateTime when = OfficeTime.inWarsaw(start);
        return Optional.of(new MeetingTime(
                when.toLocalDate(),
                when.toLocalDate(),
                Optional.of(when.toLocalTime()),
                Optional.of(when.toLocalTime())));
    }

    /** How the visitor's own booking stands, if there is one ahead. */
    Optional<Reply> status(TurnContext turn) {
        BookingTexts texts = BookingTexts.in(turn.language());
        SlotWording wording = SlotWording.in(turn.language());
        return ahead(turn).map(booking -> {
            Instant start = booking.slot().start();
            if (booking.state() instanceof BookingState.Held) {
                String phone = Facts.of(turn.catalogue(), company, turn.language())
                        .value("company.phone")
                        .orElseThrow();
                return Reply.of(
                        answer(texts.held(wording.forWhen(start), phone), turn),
                        turn.memory().withoutSlot().answered(new AnswerKey("booking:held"), TOPIC));
            }
            return once(texts.inDoubt(wording.label(start)), turn, "booking:in-doubt");
        });
    }

    private Optional<Booking> ahead(TurnContext turn) {
        return transactions.inTransaction(() -> bookings.of(turn.conversation()).stream()
                .filter(Booking::isLive)
                .filter(booking -> booking.slot().end().isAfter(turn.now()))
                .findFirst());
    }

    Reply dropped(TurnContext turn) {
        return Reply.of(
                answer(BookingTexts.in(turn.language()).dropped(), turn),
                turn.memory().withoutSlot().answered(new AnswerKey("booking:dropped"), TOPIC));
    }

    Reply withoutConsent(TurnContext turn) {
        return linked(BookingTexts.in(turn.language()).withoutConsent(), turn, "booking:no-consent");
    }

    Reply withoutData(TurnContext turn) {
        return linked(BookingTexts.in(turn.language()).withoutData(), turn, "booking:no-data");
    }

    boolean hasConsent(ConversationId conversation) {
        return transactions.inTransaction(() -> consents.of(conversation).permits(Purpose.CONTACT));
    }

    private Reply invitation(TurnContext turn, Optional<MeetingTime> wish) {
        BookingTexts texts = BookingTexts.in(turn.language());
        List<String> invitations = texts.invitations();
        if (isClosed(wish)) {
            return linked(texts.invitationBecauseClosed(), turn, LINK.value());
        }
        String text = wish.map(SlotWording.in(turn.language())::wish)
                .map(texts::invitationAfterWish)
                .orElseGet(() -> invitations.get(turn.memory().timesGiven(LINK) % invitations.size()));
        return linked(text, turn, LINK.value());
    }

    /** An answer with the public page. */
    private Reply linked(String text, TurnContext turn, String key) {
        return Reply.of(
                answer(text, turn).withActions(page()),
                turn.memory().withoutSlot().answered(new AnswerKey(key), TOPIC));
    }

    /** An answer after a doubt, with a link that is good for one booking where there is one. */
    private Reply once(String text, TurnContext turn, String key) {
        URI link = links.onceOrPlain();
        return Reply.of(
                answer(text, turn).withActions(List.of(new Action.BookingLink(link))),
                turn.memory().withoutSlot().answered(new AnswerKey(key), TOPIC));
    }

    private List<Action> page() {
        return List.of(new Action.BookingLink(links.plain()));
    }

    private static List<String> labels(List<Slot> slots, TurnContext turn) {
        SlotWording wording = SlotWording.in(turn.language());
        return slots.stream().map(Slot::start).map(wording::label).toList();
    }

    private static Answer answer(String text, TurnContext turn) {
        return Answer.of(text, turn.language(), AnsweredBy.KNOWLEDGE);
    }

    private static void requireUnavailable(ProblemException refused) {
        if (!(refused.problem() instanceof Problem.Unavailable)) {
            throw refused;
        }
    }
}
