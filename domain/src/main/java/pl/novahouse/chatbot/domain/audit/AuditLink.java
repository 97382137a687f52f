package pl.novahouse.chatbot.domain.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry in the bare words that its seal covers, which may be anything when somebody has tampered with it.
 *
 * @param sequence from 1, without gaps
 * @param at whole milliseconds
 * @param actorName empty but for staff
 * @param subjectKind empty when the event is about nothing in particular
 * @param previous the seal of the entry before
 */
public record AuditLink(
        long sequence,
        Instant at,
        String actorKind,
        String actorId,
        String actorName,
        String action,
        String subjectKind,
        String subjectId,
        String note,
        String previous,
        String seal) {

    private static final String STAFF = "staff";
    private static final String VISITOR = "visitor";
    private static final String SYSTEM = "system";

    /** The next entry of a chain that ends with that seal. */
    public static AuditLink of(AuditEvent event, long sequence, Instant at, AuditSeal previous) {
        AuditLink open = new AuditLink(
                sequence,
                at,
                switch (event.actor()) {
                    case Actor.Staff _ -> STAFF;
                    case Actor.Visitor _ -> VISITOR;
                    case Actor.Job _ -> SYSTEM;
                },
                switch (event.actor()) {
                    case Actor.Staff(String subject, String _) -> subject;
                    case Actor.Visitor(UUID conversation) -> conversation.toString();
                    case Actor.Job(String job) -> job;
                },
                event.actor() instanceof Actor.Staff(String _, String name) ? name : "",
                event.action().name(),
                event.subject().map(AuditSubject::kind).orElse(""),
                event.subject().map(AuditSubject::id).orElse(""),
                event.note(),
                previous.value(),
                "");
        return open.sealed();
    }

    private AuditLink sealed() {
        return new AuditLink(
                sequence,
                at,
                actorKind,
                actorId,
                actorName,
                action,
                subjectKind,
                subjectId,
                note,
                previous,
                expectedSeal().value());
    }

    /** The seal that these words have when nobody has changed them. */
    public AuditSeal expectedSeal() {
        return AuditSeal.of(Stream.of(
                        Long.toString(sequence),
                        Long.toString(at.toEpochMilli()),
                        actorKind,
                        actorId,
                        actorName,
                        action,
                        subjectKind,
                        subjectId,
                        note,
                        previous)
                .map(words -> words.length() + ":" + words)
                .collect(Collectors.joining(",")));
    }

    /** The entry in the core's values; only for what the house itself has written. */
    public AuditEntry toEntry() {
        Actor actor = switch (actorKind) {
            case STAFF -> new Actor.Staff(actorId, actorName);
            case VISITOR -> new Actor.Visitor(UUID.fromString(actorId));
            case SYSTEM -> new Actor.Job(actorId);
            default -> throw new IllegalStateException("no actor is called " + actorKind);
        };
        Optional<AuditSubject> subject =
                subjectKind.isEmpty() ? Optional.empty() : Optional.of(new AuditSubject(subjectKind, subjectId));
        return new AuditEntry(
                sequence, at, new AuditEvent(actor, AuditAction.valueOf(action), subject, note), new AuditSeal(seal));
    }
}
