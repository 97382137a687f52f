package pl.novahouse.chatbot.application.retention.port;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.PersonTrace;
import pl.novahouse.chatbot.domain.retention.PersonalExport;
import pl.novahouse.chatbot.domain.retention.Rectification;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;

/** All rows about people, in whatever table, as the inventory describes them. Every call runs inside a transaction. */
public interface PersonalRecords {

    /** What is the person's own by this contact, with all that is linked to it, and where others wrote it. */
    PersonTrace trace(ContactPoint contact);

    /** The identities with all that belong to the same person. */
    PersonTrace linked(Set<UUID> subjects);

    /**
     * The conversation with its bookings and the leads that come from it alone. A lead that also comes from elsewhere
     * stays: whoever wrote in this conversation has not proved to be its person.
     */
    PersonTrace hangingOn(UUID conversation);

    /** Whether there is such a conversation, lead or booking. */
    boolean knows(UUID subject);

    /** Every column of every row of the person; tables without rows are left out. */
    List<PersonalExport.Table> read(Set<UUID> subjects);

    /** The messages of others in which the contact is written. */
    List<PersonalExport.Table> readMentions(Set<UUID> conversations, ContactPoint contact);

    /** Removes the person, table by table, as the inventory says; nothing happens where nothing is left. */
    List<Count> erase(Set<UUID> subjects, Instant now);

    /**
     * Puts right what is kept of the person, wherever a table holds it and has not been made anonymous; what was said
     * stays. Rows that are right already are not touched.
     */
    List<Count> rectify(Set<UUID> subjects, Rectification right, Instant now);

    /** Takes the contact out of the messages of others. */
    List<Count> eraseMentions(Set<UUID> conversations, ContactPoint contact);

    /** The leads among the identities, for those who keep them outside. */
    Set<UUID> leadsAmong(Set<UUID> subjects);

    /** How many rows are due to be made anonymous or deleted. */
    List<Count> due(RetentionPolicy policy, Instant now);

    /**
     * Makes the oldest rows of a class anonymous, with what hangs on them.
     *
     * @return what was done; nothing once no row is left that is old enough
     */
    List<Count> anonymise(String dataClass, Instant olderThan, int limit, Instant now);

    /** Deletes the oldest rows of a class; conversations are only hidden, until {@link #purge}. */
    List<Count> delete(String dataClass, Instant olderThan, int limit, Instant now);

    /** The first identities of the oldest rows of a class, held against others until the transaction ends. */
    Set<UUID> expired(String dataClass, Instant olderThan, int limit);

    /** Deletes for good what was hidden before. */
    List<Count> purge(Instant hiddenBefore, int limit);

    /**
     * Reads on in the messages and notes the contacts in them, so that they are found among millions.
     *
     * @param limit of messages, at least 1
     * @param before only older ones, which no transaction can still bring out of order
     * @return how many messages were read; fewer than the limit once all are
     */
    int noteContacts(int limit, Instant before);
}
