package pl.novahouse.chatbot.domain.lead;

import java.time.Instant;
import java.util.List;
import pl.novahouse.chatbot.domain.consent.Origin;

/** One line of a lead's history, as staff read it. */
public sealed interface LeadEntry {

    Instant at();

    /** The person confirmed in a conversation, or sent the form. */
    record Created(Instant at, Origin origin) implements LeadEntry {}

    /**
     * The same person came again, and it stayed one lead.
     *
     * @param matched by what they were recognised
     * @param alsoGiven addresses that differ from the lead's own; they do not replace it, since nobody has proved
     *     whose they are
     */
    record Merged(Instant at, Origin origin, List<Match> matched, List<String> alsoGiven) implements LeadEntry {
        public Merged {
            matched = List.copyOf(matched);
            alsoGiven = List.copyOf(alsoGiven);
        }
    }

    /** The person corrected the data in the conversation that the lead comes from. */
    record Corrected(Instant at, Origin origin) implements LeadEntry {}

    /** The data were put right because the person asked for it. */
    record Rectified(Instant at) implements LeadEntry {}

    /** The person no longer wants to be contacted. */
    record ConsentWithdrawn(Instant at) implements LeadEntry {}

    /** @param by who did it */
    record StatusChanged(Instant at, LeadStatus from, LeadStatus to, String by) implements LeadEntry {}

    /**
     * @param to whom
     * @param by who did it
     */
    record Assigned(Instant at, String to, String by) implements LeadEntry {}

    /** Another lead has one of the addresses too; a person decides whether they are one. */
    record PossibleDuplicate(Instant at, LeadId other) implements LeadEntry {}

    /** By what a person was recognised. */
    enum Match {
        EMAIL,
        PHONE
    }
}
