package pl.novahouse.chatbot.application.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.consent.DecisionFollower;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.Objection;
import pl.novahouse.chatbot.domain.shared.Language;

/**
 * Notes that the person of a contact objects, in every place where they spoke to us. The ledger remembers it like any
 * other decision, so that what rests on consent stops at once.
 */
public final class TakeObjection {

    private final Transactions transactions;
    private final PersonalRecords records;
    private final Conversations conversations;
    private final Leads leads;
    private final ConsentLedger ledger;
    private final ConsentTexts texts;
    private final DecisionFollower follower;
    private final AuditTrail trail;
    private final Ids ids;
    private final InstantSource clock;

    public TakeObjection(
            Transactions transactions,
            PersonalRecords records,
            Conversations conversations,
            Leads leads,
            ConsentLedger ledger,
            ConsentTexts texts,
            DecisionFollower follower,
            AuditTrail trail,
            Ids ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.records = records;
        this.conversations = conversations;
        this.leads = leads;
        this.ledger = ledger;
        this.texts = texts;
        this.follower = follower;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(ContactPoint contact, Objection objection, Actor actor) {}

    /**
     * @param places conversations and forms of the person in which the objection now holds
     * @param leads how many leads it concerns
     */
    public record Result(int places, int leads) {}

    public Result execute(Command command) {
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            Set<UUID> subjects = records.trace(command.contact()).subjects();
            List<Lead> concerned = records.leadsAmong(subjects).stream()
                    .flatMap(id -> leads.find(new LeadId(id)).stream())
                    .toList();
            List<List<Origin>> people = new ArrayList<>();
            concerned.forEach(lead -> people.add(lead.origins()));
            lonely(subjects, concerned).forEach(origin -> people.add(List.of(origin)));
            for (List<Origin> origins : people) {
                for (Purpose purpose : Purpose.values()) {
                    if (command.objection().rulesOut(purpose)) {
                        decline(origins, purpose, now);
                    }
                }
            }
            trail.record(AuditEvent.of(command.actor(), AuditAction.SUBJECT_OBJECTED)
                    .withNote(command.objection().name()));
            return new Result(people.stream().mapToInt(List::size).sum(), concerned.size());
        });
    }

    /** Conversations that led to no lead. */
    private Stream<Origin> lonely(Set<UUID> subjects, List<Lead> concerned) {
        return subjects.stream()
                .map(ConversationId::new)
                .filter(id -> conversations.find(id).isPresent())
                .<Origin>map(Origin.Chat::new)
                .filter(origin -> concerned.stream().noneMatch(lead -> lead.comesFrom(origin)));
    }

    private void decline(List<Origin> origins, Purpose purpose, Instant now) {
        boolean known =
                origins.stream().allMatch(origin -> ledger.of(List.of(origin)).declines(purpose));
        if (known) {
            return;
        }
        Optional<ConsentEvent> last = Optional.empty();
        for (Origin origin : origins) {
            Consents before = ledger.of(List.of(origin));
            ConsentEvent decision = new ConsentEvent(
                    ids.next(),
                    origin,
                    before.latest(purpose).map(ConsentEvent::text).orElseGet(() -> texts.current(purpose, Language.PL)),
                    false,
                    Channel.STAFF,
                    new Proof.Called(ids.next()),
                    now);
            ledger.append(decision);
            last = Optional.of(decision);
        }
        last.ifPresent(decision -> follower.follow(decision, now));
    }
}
