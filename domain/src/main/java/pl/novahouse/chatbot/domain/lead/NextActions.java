package pl.novahouse.chatbot.domain.lead;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Decides what sales do next with a lead, and by when, counted in hours when the office is open. */
public record NextActions(WorkingTime time) {

    private static final Duration URGENT = Duration.ofHours(2);
    private static final Duration FIRST = Duration.ofHours(8);
    private static final Duration QUALIFY = Duration.ofHours(16);
    private static final Duration OFFER = Duration.ofHours(24);

    /** The first contact with a new lead. */
    public NextAction first(Contact contact, Urgency urgency, Instant now) {
        NextAction.Kind kind = contact.phone().isPresent() ? NextAction.Kind.CALL : NextAction.Kind.WRITE;
        return new NextAction(kind, time.after(now, urgency == Urgency.HIGH ? URGENT : FIRST));
    }

    /** What follows once a lead has a status; empty when nothing is left to do. */
    public Optional<NextAction> in(LeadStatus status, Contact contact, Urgency urgency, Instant now) {
        return switch (status) {
            case NEW -> Optional.of(first(contact, urgency, now));
            case CONTACTED -> Optional.of(new NextAction(NextAction.Kind.QUALIFY, time.after(now, QUALIFY)));
            case QUALIFIED -> Optional.of(new NextAction(NextAction.Kind.SEND_OFFER, time.after(now, OFFER)));
            case CONVERTED, LOST -> Optional.empty();
        };
    }
}
