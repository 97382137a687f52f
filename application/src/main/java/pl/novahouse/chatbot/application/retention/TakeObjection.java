package pl.novahouse.chatbot.application.retention;

import java.time.Instant;
import java.time.InstantSource;
import pl.novahouse.chatbot.application.consent.Objections;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.Objection;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.retention.ContactPoint;

/** Notes that the person of a contact objects, in every place where they spoke to us, as staff were told. */
public final class TakeObjection {

    private final Transactions transactions;
    private final PersonalRecords records;
    private final PersonalOrigins origins;
    private final Objections objections;
    private final Ids ids;
    private final InstantSource clock;

    public TakeObjection(
            Transactions transactions,
            PersonalRecords records,
            PersonalOrigins origins,
            Objections objections,
            Ids ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.records = records;
        this.origins = origins;
        this.objections = objections;
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
            PersonalOrigins.Found found =
                    origins.among(records.trace(command.contact()).subjects());
            Objections.Way way = new Objections.Way(Channel.STAFF, new Proof.Called(ids.next()), command.actor());
            objections.take(found.places(), command.objection(), way, now);
            return new Result(found.count(), found.leads());
        });
    }
}
