package pl.novahouse.chatbot.domain.audit;

import java.util.Optional;

/**
 * One thing that somebody did.
 *
 * @param note technical circumstances such as a count or a format, cut at {@value #MAX_NOTE} characters; what looks
 *     like an e-mail address or a long number is taken out, for the trail outlives the person's data
 */
public record AuditEvent(Actor actor, AuditAction action, Optional<AuditSubject> subject, String note) {

    public static final int MAX_NOTE = 300;

    public AuditEvent {
        note = ImpersonalNote.of(note, MAX_NOTE);
    }

    /** An event about nothing in particular. */
    public static AuditEvent of(Actor actor, AuditAction action) {
        return new AuditEvent(actor, action, Optional.empty(), "");
    }

    public static AuditEvent about(AuditSubject subject, Actor actor, AuditAction action) {
        return new AuditEvent(actor, action, Optional.of(subject), "");
    }

    public AuditEvent withNote(String words) {
        return new AuditEvent(actor, action, subject, words);
    }
}
