package pl.novahouse.chatbot.application.lead;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.application.consent.Objections;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.Consequence;
import pl.novahouse.chatbot.application.conversation.Reply;
import pl.novahouse.chatbot.application.conversation.TurnContext;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.ConsentText;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Objection;
import pl.novahouse.chatbot.domain.consent.ObjectionReading;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.Action;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.ContactStage;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.conversation.SpeechActs;
import pl.novahouse.chatbot.domain.lead.ConsentWithdrawal;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.ContactReply;
import pl.novahouse.chatbot.domain.lead.Enquiry;
import pl.novahouse.chatbot.domain.profile.FieldChange;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/**
 * The part of the dialogue that leads from a told name and address to a lead: consent, the read-back, the confirmation,
 * and the way back from each of them. The ledger is looked at only in turns that need it.
 */
public final class ContactDialogue {

    /** What every answer of this part is remembered by begins so. */
    static final String KEYS = "contact:";

    private static final AnswerKey CONSENT = new AnswerKey(KEYS + "consent");
    private static final Set<ProfileField> OWN = Set.of(ProfileField.NAME, ProfileField.EMAIL, ProfileField.PHONE);
    private static final Set<ProfileField> TOLD_ALONG =
            Set.of(ProfileField.NAME, ProfileField.EMAIL, ProfileField.PHONE, ProfileField.MEETING_TIME);
    private static final int MOST_REMINDERS = 2;

    /** Remembers that we came back to a question of ours. */
    static final AnswerKey REMINDED = new AnswerKey(KEYS + "reminded");

    private final Transactions transactions;
    private final ConsentLedger ledger;
    private final Messages messages;
    private final ConsentTexts consentTexts;
    private final LeadIntake intake;
    private final WithdrawnLeads withdrawnLeads;
    private final Objections objections;
    private final Ids ids;
    private final URI bookingPage;

    public ContactDialogue(
            Transactions transactions,
            ConsentLedger ledger,
            Messages messages,
            ConsentTexts consentTexts,
            LeadIntake intake,
            WithdrawnLeads withdrawnLeads,
            Objections objections,
            Ids ids,
            URI bookingPage) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.messages = messages;
        this.consentTexts = consentTexts;
        this.intake = intake;
        this.withdrawnLeads = withdrawnLeads;
        this.objections = objections;
        this.ids = ids;
        this.bookingPage = bookingPage;
    }

    /** The answer to a message that objects, takes consent back or answers our question about consent or the data. */
    Optional<Reply> resolve(TurnContext turn) {
        Optional<Reply> objected = objected(turn);
        if (objected.isPresent()) {
            return objected;
        }
        Optional<Set<Purpose>> takenBack = ConsentWithdrawal.in(turn.text());
        if (takenBack.isPresent() && !turn.asks()) {
            return Optional.of(withdraw(turn, takenBack.get()));
        }
        Optional<ContactReply> said = ContactReply.read(turn.text());
        return turn.memory()
                .pending()
                .flatMap(pending -> answered(turn, pending, said))
                .or(() -> said.flatMap(reply -> correctsUnasked(turn, reply)));
    }

    private Optional<Reply> answered(TurnContext turn, PendingQuestion question, Optional<ContactReply> said) {
        return switch (question) {
            case PendingQuestion.ContactConsent(String version) ->
                toConsent(turn, said, version).or(() -> thanksOnly(turn));
            case PendingQuestion.ConfirmsContact() -> toReadBack(turn, said).or(() -> thanksOnly(turn));
            case PendingQuestion.ForField _,
                    PendingQuestion.WhichArticle _,
                    PendingQuestion.WantsConsultation _,
                    PendingQuestion.WantsPerson _,
                    PendingQuestion.WhichSlot _,
                    PendingQuestion.ConfirmsSlot _ -> Optional.empty();
        };
    }

    /** A word of thanks leaves our question waiting. */
    private static Optional<Reply> thanksOnly(TurnContext turn) {
        boolean thanks = SpeechActs.of(turn.text())
                .filter(act -> act == SpeechAct.THANKS || act == SpeechAct.REACTS)
                .isPresent();
        return thanks && mayRemind(turn)
                ? reminder(turn)
                        .map(reminder -> Reply.of(
                                        Answer.of(reminder.text(), turn.language(), AnsweredBy.CATALOGUE)
                                                .withQuickReplies(reminder.quickReplies()),
                                        turn.memory().toCourtesy(REMINDED))
                                .asking(reminder.question()))
                : Optional.empty();
    }

    /** “Popraw telefon” is understood at any time once there is one. */
    private static Optional<Reply> correctsUnasked(TurnContext turn, ContactReply said) {
        return said instanceof ContactReply.Corrects(Optional<ProfileField> field)
                        && field.filter(turn.profile()::isAnswered).isPresent()
                        && !tellsContact(turn)
                        && !turn.asks()
                ? field.map(right -> askRight(turn, right))
                : Optional.empty();
    }

    /**
     * Our question once more, in short.
     *
     * @param question which waits on
     */
    record Reminder(String text, List<String> quickReplies, PendingQuestion question) {}

    /** The reminder of our question that waits, if one does. */
    static Optional<Reminder> reminder(TurnContext turn) {
        LeadTexts texts = LeadTexts.in(turn.language());
        return turn.memory().pending().flatMap(pending -> switch (pending) {
            case PendingQuestion.ContactConsent _ ->
                Optional.of(new Reminder(texts.remindOfConsent(), texts.consentReplies(), pending));
            case PendingQuestion.ConfirmsContact _ ->
                Optional.of(new Reminder(texts.remindOfReadBack(), texts.readBackReplies(), pending));
            case PendingQuestion.ForField _,
                    PendingQuestion.WhichArticle _,
                    PendingQuestion.WantsConsultation _,
                    PendingQuestion.WantsPerson _,
                    PendingQuestion.WhichSlot _,
                    PendingQuestion.ConfirmsSlot _ -> Optional.empty();
        });
    }

    static boolean mayRemind(TurnContext turn) {
        return turn.memory().timesGiven(REMINDED) < MOST_REMINDERS;
    }

    /** Whether the message tells who the visitor is and nothing that others would answer. */
    static boolean tellsOnlyContact(TurnContext turn) {
        return tellsContact(turn)
                && !turn.asks()
                && turn.reading().outOfRange().isEmpty()
                && turn.reading().contradictions().isEmpty()
                && turn.reading().changes().stream().map(FieldChange::field).allMatch(TOLD_ALONG::contains);
    }

    static boolean tellsContact(TurnContext turn) {
        return OWN.stream().anyMatch(turn.reading()::changed);
    }

    /** Whether the visitor confirmed and has not withdrawn since. */
    boolean isConfirmed(TurnContext turn) {
        return turn.memory().contact().equals(Optional.of(ContactStage.CONFIRMED))
                && transactions.inTransaction(() -> intake.holds(new Origin.Chat(turn.conversation())));
    }

    /** Asks for what comes next once name and address are there: the consent, or whether the data are right. */
    Reply next(TurnContext turn, Contact contact) {
        return consents(turn).permits(Purpose.CONTACT) ? readBack(turn, contact, "") : askConsent(turn);
    }

    private Optional<Reply> toConsent(TurnContext turn, Optional<ContactReply> said, String version) {
        if (said.isEmpty()) {
            Optional<Contact> contact = Contact.of(turn.profile());
            boolean pressed = contact.isPresent() && consents(turn).permits(Purpose.CONTACT);
            return tellsOnlyContact(turn) || (pressed && !turn.asks())
                    ? contact.map(complete -> next(turn, complete))
                    : Optional.empty();
        }
        return switch (said.get()) {
            case ContactReply.Confirms() -> Optional.of(consented(turn, version));
            case ContactReply.Declines(), ContactReply.Doubts() ->
                Optional.of(declined(turn).followedBy(decides(turn, version, false)));
            case ContactReply.Postpones() -> Optional.of(postponed(turn));
            case ContactReply.Corrects(Optional<ProfileField> field) -> Optional.of(corrects(turn, field));
        };
    }

    private Optional<Reply> toReadBack(TurnContext turn, Optional<ContactReply> said) {
        if (said.isEmpty()) {
            return tellsOnlyContact(turn)
                    ? Contact.of(turn.profile()).map(contact -> next(turn, contact))
                    : Optional.empty();
        }
        return Optional.of(
                switch (said.get()) {
                    case ContactReply.Confirms() -> confirmed(turn);
                    case ContactReply.Corrects(Optional<ProfileField> field) -> corrects(turn, field);
                    case ContactReply.Doubts() -> corrects(turn, Optional.empty());
                    case ContactReply.Declines() -> refused(turn);
                    case ContactReply.Postpones() -> postponed(turn);
                });
    }

    private Reply consented(TurnContext turn, String version) {
        LeadTexts texts = LeadTexts.in(turn.language());
        Reply next = Contact.of(turn.profile())
                .map(contact -> readBack(turn, contact, texts.consentGiven() + " "))
                .orElseGet(() -> askMissing(turn));
        return next.followedBy(decides(turn, version, true));
    }

    /** Confirms only what was read back as it is now, and what is still consented to. */
    private Reply confirmed(TurnContext turn) {
        Optional<Contact> contact = Contact.of(turn.profile());
        if (contact.isEmpty()) {
            return askMissing(turn);
        }
        if (tellsContact(turn) || !wasReadBack(turn, contact.get())) {
            return next(turn, contact.get());
        }
        if (!consents(turn).permits(Purpose.CONTACT)) {
            return askConsent(turn);
        }
        Reply reply = say(turn, "created", LeadTexts.in(turn.language()).handedOn());
        return new Reply(
                        reply.answer().withActions(List.of(new Action.BookingLink(bookingPage))),
                        reply.memory().reaching(ContactStage.CONFIRMED),
                        Optional.empty())
                .followedBy(handsOn());
    }

    private static boolean wasReadBack(TurnContext turn, Contact contact) {
        Action shown = new Action.ConfirmContact(contact.name(), contact.email(), contact.phone());
        return turn.history().reversed().stream()
                .filter(AnswerMessage.class::isInstance)
                .map(message -> ((AnswerMessage) message).answer().actions())
                .flatMap(List::stream)
                .filter(Action.ConfirmContact.class::isInstance)
                .findFirst()
                .filter(shown::equals)
                .isPresent();
    }

    private Reply corrects(TurnContext turn, Optional<ProfileField> field) {
        Optional<Contact> contact = Contact.of(turn.profile());
        if (tellsContact(turn) && contact.isPresent()) {
            return next(turn, contact.get());
        }
        LeadTexts texts = LeadTexts.in(turn.language());
        if (field.isPresent()) {
            return askRight(turn, field.get());
        }
        Reply reply = say(turn, "correct", texts.whatToCorrect()).asking(new PendingQuestion.ConfirmsContact());
        return reply.withAnswer(reply.answer().withQuickReplies(texts.correctionReplies()));
    }

    private static Reply askRight(TurnContext turn, ProfileField field) {
        return say(turn, "correct", LeadTexts.in(turn.language()).askRight(field))
                .asking(new PendingQuestion.ForField(field));
    }

    private static Reply declined(TurnContext turn) {
        Reply reply = say(turn, "declined", LeadTexts.in(turn.language()).declined());
        return reply.withMemory(reply.memory().reaching(ContactStage.DECLINED));
    }

    /** Who does not agree when the data are read back takes the consent back too. */
    private Reply refused(TurnContext turn) {
        return declined(turn).followedBy(takesBack(turn, Set.of(Purpose.CONTACT)));
    }

    private static Reply postponed(TurnContext turn) {
        Reply reply = say(turn, "postponed", LeadTexts.in(turn.language()).postponed());
        return reply.withMemory(reply.memory().reaching(ContactStage.DECLINED));
    }

    private Reply withdraw(TurnContext turn, Set<Purpose> purposes) {
        LeadTexts texts = LeadTexts.in(turn.language());
        Consents consents = consents(turn);
        boolean given = purposes.stream().anyMatch(consents::permits);
        Reply reply = say(turn, "withdrawn", given ? texts.withdrawn() : texts.nothingToWithdraw());
        Reply remembered = purposes.contains(Purpose.CONTACT)
                ? reply.withMemory(reply.memory().reaching(ContactStage.DECLINED))
                : reply;
        return given ? remembered.followedBy(takesBack(turn, purposes)) : remembered;
    }

    /** The answer to a message that objects to the use of the data; the objection holds from then on. */
    Optional<Reply> objected(TurnContext turn) {
        return ObjectionReading.in(turn.text(), turn.asks()).map(objection -> objected(turn, objection));
    }

    private Reply objected(TurnContext turn, Objection objection) {
        LeadTexts texts = LeadTexts.in(turn.language());
        Reply reply = switch (objection) {
            case MARKETING -> stillAsking(say(turn, "objected", texts.objectedToMarketing()), turn);
            case PROCESSING -> {
                boolean handedOn = transactions.inTransaction(() -> intake.holds(new Origin.Chat(turn.conversation())));
                Reply said = say(turn, "objected", texts.objectedToProcessing(handedOn));
                yield said.withMemory(said.memory().reaching(ContactStage.DECLINED));
            }
        };
        return reply.followedBy(answered -> objections.take(
                List.of(List.of(new Origin.Chat(answered.conversation().id()))),
                objection,
                new Objections.Way(
                        Channel.CHAT,
                        new Proof.Said(answered.message().id()),
                        new Actor.Visitor(answered.conversation().id().value())),
                answered.now()));
    }

    /** A question of ours that has nothing to do with marketing waits on. */
    private static Reply stillAsking(Reply reply, TurnContext turn) {
        return turn.memory().pending().map(reply::asking).orElse(reply);
    }

    private Reply askConsent(TurnContext turn) {
        LeadTexts texts = LeadTexts.in(turn.language());
        ConsentText text = consentTexts.current(Purpose.CONTACT, turn.language());
        boolean asked = turn.memory().timesGiven(CONSENT) > 0;
        Reply reply = say(
                        turn,
                        "consent",
                        asked ? texts.askConsentAgain(text.wording()) : texts.askConsent(text.wording()))
                .asking(new PendingQuestion.ContactConsent(text.version()));
        return reply.withAnswer(reply.answer()
                .withQuickReplies(texts.consentReplies())
                .withActions(
                        List.of(new Action.ConsentRequest(text.purpose().code(), text.version(), text.wording()))));
    }

    private static Reply readBack(TurnContext turn, Contact contact, String lead) {
        LeadTexts texts = LeadTexts.in(turn.language());
        Reply reply =
                say(turn, "read-back", lead + texts.readBack(contact)).asking(new PendingQuestion.ConfirmsContact());
        return reply.withAnswer(reply.answer()
                .withQuickReplies(texts.readBackReplies())
                .withActions(List.of(new Action.ConfirmContact(contact.name(), contact.email(), contact.phone()))));
    }

    /** Asks for the part of the contact that is not there yet. */
    static Reply askMissing(TurnContext turn) {
        LeadTexts texts = LeadTexts.in(turn.language());
        boolean named = turn.profile().name().toOptional().isPresent();
        return say(turn, "missing", named ? texts.askAddress() : texts.askName())
                .asking(new PendingQuestion.ForField(named ? ProfileField.PHONE : ProfileField.NAME));
    }

    private static Reply say(TurnContext turn, String key, String text) {
        return Reply.of(
                Answer.of(text, turn.language(), AnsweredBy.CATALOGUE),
                turn.memory().toCourtesy(new AnswerKey(KEYS + key)));
    }

    private Consents consents(TurnContext turn) {
        return transactions.inTransaction(() -> ledger.of(turn.conversation()));
    }

    /** The visitor's own words decide about the text that was shown. */
    private Consequence decides(TurnContext turn, String version, boolean granted) {
        ConsentText text = consentTexts
                .published(Purpose.CONTACT, version, turn.language())
                .orElseGet(() -> consentTexts.current(Purpose.CONTACT, turn.language()));
        return answered -> ledger.append(decision(answered, text, granted));
    }

    private Consequence takesBack(TurnContext turn, Set<Purpose> purposes) {
        return answered -> {
            Consents consents = ledger.of(turn.conversation());
            for (Purpose purpose : purposes) {
                consents.latest(purpose)
                        .filter(ConsentEvent::granted)
                        .map(given -> decision(answered, given.text(), false))
                        .ifPresent(withdrawal -> {
                            ledger.append(withdrawal);
                            withdrawnLeads.follow(withdrawal, answered.now());
                        });
            }
        };
    }

    private ConsentEvent decision(Consequence.Answered turn, ConsentText text, boolean granted) {
        return new ConsentEvent(
                ids.next(),
                new Origin.Chat(turn.conversation().id()),
                text,
                granted,
                Channel.CHAT,
                new Proof.Said(turn.message().id()),
                turn.now());
    }

    /** Makes a lead of the visitor, who confirmed a name and an address; runs in the transaction of the answer. */
    public Consequence handsOn() {
        return turn -> arrival(turn.conversation()).ifPresent(arrival -> intake.take(arrival, turn.now()));
    }

    /** Brings the lead up to date with what the visitor told after it was made. */
    Consequence follows() {
        return turn -> follow(turn.conversation(), turn.now());
    }

    /** The same where the visitor corrected their profile by hand; runs in the caller's transaction. */
    void follow(Conversation conversation, Instant now) {
        arrival(conversation).ifPresent(arrival -> intake.follow(arrival, now));
    }

    private Optional<LeadIntake.Arrival> arrival(Conversation conversation) {
        return Contact.of(conversation.profile())
                .map(contact -> new LeadIntake.Arrival(
                        new Origin.Chat(conversation.id()),
                        contact,
                        Enquiry.of(conversation.profile()),
                        conversation.language(),
                        Optional.empty(),
                        VisitorWords.in(conversation.id(), messages)));
    }
}
