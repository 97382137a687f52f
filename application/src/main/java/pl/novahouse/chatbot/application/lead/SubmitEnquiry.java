package pl.novahouse.chatbot.application.lead;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.EnteredFields;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.ConsentText;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.ContactStage;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.Enquiry;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.domain.shared.Violation.Rule;

/** Takes an enquiry from a form. The same form sent again is the same enquiry. */
public final class SubmitEnquiry {

    private static final Duration SAME_FORM = Duration.ofDays(1);

    private final Transactions transactions;
    private final Conversations conversations;
    private final ConsentLedger ledger;
    private final ConsentTexts texts;
    private final Leads leads;
    private final EnteredFields entered;
    private final LeadIntake intake;
    private final SecureTokens tokens;
    private final Ids ids;
    private final InstantSource clock;

    public SubmitEnquiry(
            Transactions transactions,
            Conversations conversations,
            ConsentLedger ledger,
            ConsentTexts texts,
            Leads leads,
            EnteredFields entered,
            LeadIntake intake,
            SecureTokens tokens,
            Ids ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.ledger = ledger;
        this.texts = texts;
        this.leads = leads;
        this.entered = entered;
        this.intake = intake;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param fields what was filled in
     * @param message what was added, at most {@value Lead#LONGEST_MESSAGE} characters
     * @param decisions the ticked and the unticked boxes
     * @param submission the client's identity of this sending: a repeat is taken once
     * @param session the conversation in which the form was shown
     */
    public record Command(
            List<EnteredField> fields,
            Optional<String> message,
            List<Decision> decisions,
            Language language,
            Optional<UUID> submission,
            Optional<Session> session) {
        public Command {
            fields = List.copyOf(fields);
            decisions = List.copyOf(decisions);
        }
    }

    /** A box of the form. */
    public record Decision(Purpose purpose, boolean granted, String textVersion) {}

    /** Names a conversation and proves the right to it. */
    public record Session(ConversationId conversation, SessionToken token) {}

    /** @param reference what the person may refer to; it tells nothing about whether they were known */
    public record Result(UUID reference) {}

    /**
     * @throws ProblemException {@link Problem.ValidationFailed}, {@link Problem.ConsentRequired},
     *     {@link Problem.NotFound}, {@link Problem.Forbidden}, {@link Problem.ConversationClosed},
     *     {@link Problem.TurnInProgress}
     */
    public Result execute(Command command) {
        Profile profile = entered.taken(Profile.empty(), command.fields());
        Contact contact = Contact.of(profile).orElseThrow(() -> incomplete(profile));
        List<ConsentText> shown = shown(command);
        boolean agreed = command.decisions().stream()
                .anyMatch(decision -> decision.purpose() == Purpose.CONTACT && decision.granted());
        if (!agreed) {
            throw new ProblemException(new Problem.ConsentRequired(Purpose.CONTACT.code()));
        }
        Instant now = clock.instant();
        return transactions.inTransaction(() -> new Result(take(command, profile, contact, shown, now)));
    }

    private UUID take(Command command, Profile profile, Contact contact, List<ConsentText> shown, Instant now) {
        Optional<OpenConversation> open = command.session().map(this::conversation);
        Optional<UUID> repeated = command.submission()
                .filter(id -> leads.findByOrigin(new Origin.Form(id)).isPresent())
                .or(() -> sameForm(command, profile, contact, now));
        if (repeated.isPresent()) {
            return repeated.get();
        }
        UUID submission = command.submission().orElseGet(ids::next);
        Origin origin = open.<Origin>map(conversation -> new Origin.Chat(conversation.id()))
                .orElseGet(() -> new Origin.Form(submission));
        for (int i = 0; i < shown.size(); i++) {
            ledger.append(new ConsentEvent(
                    ids.next(),
                    origin,
                    shown.get(i),
                    command.decisions().get(i).granted(),
                    Channel.FORM,
                    new Proof.Submitted(submission),
                    now));
        }
        intake.take(
                new LeadIntake.Arrival(
                        origin,
                        contact,
                        Enquiry.of(profile),
                        command.language(),
                        command.message(),
                        command.message().stream().toList()),
                now);
        open.ifPresent(conversation -> conversations.update(conversation.corrected(
                entered.taken(conversation.profile(), command.fields()),
                conversation.memory().asking(Optional.empty()).reaching(ContactStage.CONFIRMED),
                now)));
        return submission;
    }

    private OpenConversation conversation(Session session) {
        Conversation found = conversations
                .findForTurn(session.conversation())
                .orElseThrow(() -> new ProblemException(new Problem.NotFound()));
        found.requireToken(tokens.hash(session.token()));
        return found.requireOpen();
    }

    /** A form without an identity that says nothing new within a day was sent twice. */
    private Optional<UUID> sameForm(Command command, Profile profile, Contact contact, Instant now) {
        if (command.session().isPresent() || command.submission().isPresent()) {
            return Optional.empty();
        }
        return leads.findByContact(contact).stream()
                .filter(lead -> lead.contact().equals(contact)
                        && lead.enquiry().equals(Enquiry.of(profile))
                        && lead.message().equals(command.message())
                        && lead.changedAt().isAfter(now.minus(SAME_FORM))
                        && ledger.of(lead.origins()).permits(Purpose.CONTACT))
                .map(lead -> lead.origins().getLast())
                .filter(Origin.Form.class::isInstance)
                .map(Origin::id)
                .findFirst();
    }

    private List<ConsentText> shown(Command command) {
        List<ConsentText> shown = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (Decision decision : command.decisions()) {
            texts.published(decision.purpose(), decision.textVersion(), command.language())
                    .ifPresentOrElse(shown::add, () -> violations.add(new Violation("consents", Rule.UNKNOWN_VALUE)));
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(new Problem.ValidationFailed(violations));
        }
        return shown;
    }

    private static ProblemException incomplete(Profile profile) {
        List<Violation> missing = new ArrayList<>();
        if (profile.name().toOptional().isEmpty()) {
            missing.add(new Violation("name", Rule.REQUIRED));
        }
        if (profile.email().toOptional().isEmpty()
                && profile.phone().toOptional().isEmpty()) {
            missing.add(new Violation("email", Rule.REQUIRED));
            missing.add(new Violation("phone", Rule.REQUIRED));
        }
        return new ProblemException(new Problem.ValidationFailed(missing));
    }
}
