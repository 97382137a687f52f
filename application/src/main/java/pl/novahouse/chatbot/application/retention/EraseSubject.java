package pl.novahouse.chatbot.application.retention;

import java.util.Optional;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.ErasureReceipt;
import pl.novahouse.chatbot.domain.retention.PersonTrace;

/** Erases the person of a contact everywhere, by order of a data-protection officer. */
public final class EraseSubject {

    private final Transactions transactions;
    private final PersonalRecords records;
    private final Erasures erasures;

    public EraseSubject(Transactions transactions, PersonalRecords records, Erasures erasures) {
        this.transactions = transactions;
        this.records = records;
        this.erasures = erasures;
    }

    public record Command(ContactPoint contact, Actor actor) {}

    public record Result(ErasureReceipt receipt) {}

    public Result execute(Command command) {
        PersonTrace trace = transactions.inTransaction(() -> records.trace(command.contact()));
        return new Result(
                erasures.erase(trace, Optional.of(command.contact()), ErasureReceipt.Asker.STAFF, command.actor()));
    }
}
