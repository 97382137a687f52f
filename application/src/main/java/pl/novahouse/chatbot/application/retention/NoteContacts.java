package pl.novahouse.chatbot.application.retention;

import java.time.Duration;
import java.time.InstantSource;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.Transactions;

/** Notes the contacts in the messages that came since the last time, so that a person is found among millions. */
public final class NoteContacts {

    /** Longer than any transaction of a turn, so that no message appears behind what was read. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private static final int BATCH = 2000;

    private final Transactions transactions;
    private final PersonalRecords records;
    private final InstantSource clock;

    public NoteContacts(Transactions transactions, PersonalRecords records, InstantSource clock) {
        this.transactions = transactions;
        this.records = records;
        this.clock = clock;
    }

    /** @param messages how many were read */
    public record Result(long messages) {}

    public Result execute() {
        long messages = 0;
        int read = BATCH;
        while (read == BATCH) {
            read = transactions.inTransaction(
                    () -> records.noteContacts(BATCH, clock.instant().minus(SETTLED)));
            messages += read;
        }
        return new Result(messages);
    }
}
