package pl.novahouse.chatbot.application.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.ConsentEvent;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Objection;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.shared.Language;

/**
 * Keeps an objection, whoever brings it. The ledger remembers it like any other decision, so that what rests on consent
 * stops at once, also where nothing had been agreed to yet.
 */
public final class Objections {

    private final ConsentLedger ledger;
    private final ConsentTexts texts;
    private final List<DecisionFollower> followers;
    private final AuditTrail trail;
    private final Ids ids;

    public Objections(
            ConsentLedger ledger, ConsentTexts texts, List<DecisionFollower> followers, AuditTrail trail, Ids ids) {
        this.ledger = ledger;
        this.texts = texts;
        this.followers = List.copyOf(followers);
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * How an objection reached us.
     *
     * @param proof what shows that the person really objects
     * @param by for the audit trail
     */
    public record Way(Channel channel, Proof proof, Actor by) {}

    /**
     * Runs in the caller's transaction, near its end.
     *
     * @param people the places where the person spoke to us, grouped by what was made one lead; what is declined
     *     already is not declined twice
     */
    public void take(List<List<Origin>> people, Objection objection, Way way, Instant now) {
        for (List<Origin> origins : people) {
            for (Purpose purpose : Purpose.values()) {
                if (objection.rulesOut(purpose)) {
                    decline(origins, purpose, way, now);
                }
            }
        }
        trail.record(AuditEvent.of(way.by(), AuditAction.SUBJECT_OBJECTED).withNote(objection.name()));
    }

    private void decline(List<Origin> origins, Purpose purpose, Way way, Instant now) {
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
                    way.channel(),
                    way.proof(),
                    now);
            ledger.append(decision);
            last = Optional.of(decision);
        }
        last.ifPresent(decision -> followers.forEach(follower -> follower.follow(decision, now)));
    }
}
