package pl.novahouse.chatbot.application.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.consent.Objections;
import pl.novahouse.chatbot.application.retention.port.DataRequests;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.consent.Channel;
import pl.novahouse.chatbot.domain.consent.Objection;
import pl.novahouse.chatbot.domain.consent.Proof;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.retention.ErasureReceipt;
import pl.novahouse.chatbot.domain.retention.PersonTrace;
import pl.novahouse.chatbot.domain.retention.PersonalExport;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.TokenHash;

/** Serves a request about personal data once the person has proved with the code that the address is theirs. */
public final class ConfirmDataRequest {

    private static final String ACTOR = "data_request";

    private final Transactions transactions;
    private final DataRequests requests;
    private final PersonalRecords records;
    private final Erasures erasures;
    private final PersonalOrigins origins;
    private final Objections objections;
    private final DataCodes codes;
    private final AuditTrail trail;
    private final InstantSource clock;

    public ConfirmDataRequest(
            Transactions transactions,
            DataRequests requests,
            PersonalRecords records,
            Erasures erasures,
            PersonalOrigins origins,
            Objections objections,
            SecureTokens tokens,
            AuditTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.records = records;
        this.erasures = erasures;
        this.origins = origins;
        this.objections = objections;
        this.codes = new DataCodes(tokens);
        this.trail = trail;
        this.clock = clock;
    }

    public record Command(UUID request, String code) {}

    /** What the person gets. */
    public sealed interface Result {

        /** Everything that is kept; no tables when nothing is. */
        record Exported(PersonalExport export) implements Result {}

        record Erased(ErasureReceipt receipt) implements Result {}

        /**
         * @param places conversations and forms of the person in which the objection now holds; 0 when nothing is kept
         * @param leads how many leads it concerns
         */
        record Objected(Objection objection, int places, int leads) implements Result {}

        /** A person looks at what is to be put right. */
        record Waiting(Instant answerBy) implements Result {}
    }

    /**
     * @throws ProblemException {@link Problem.NotFound} for an unknown, ended or expired request and for a wrong code
     *     alike; a code may be wrong {@value DataRequest#MOST_ATTEMPTS} times
     */
    public Result execute(Command command) {
        Instant now = clock.instant();
        Optional<DataRequest> proved = transactions.inTransaction(() -> prove(command, now));
        DataRequest request = proved.orElseThrow(() -> new ProblemException(new Problem.NotFound()));
        ContactPoint contact =
                new ContactPoint(ContactPoint.Kind.EMAIL, request.email().orElseThrow());
        return switch (request.kind()) {
            case ACCESS -> new Result.Exported(export(contact, request.id(), now));
            case ERASURE -> {
                PersonTrace trace = transactions.inTransaction(() -> records.trace(contact));
                yield new Result.Erased(
                        erasures.erase(trace, Optional.of(contact), ErasureReceipt.Asker.PERSON, new Actor.Job(ACTOR)));
            }
            case RECTIFICATION ->
                new Result.Waiting(request.proved(now).answerBy().orElseThrow());
            case OBJECTION_TO_MARKETING -> object(contact, Objection.MARKETING, request.id(), now);
            case OBJECTION_TO_PROCESSING -> object(contact, Objection.PROCESSING, request.id(), now);
        };
    }

    /** The request as it was; kept as proved, or with one more wrong code. */
    private Optional<DataRequest> prove(Command command, Instant now) {
        Optional<DataRequest> open = requests.findForUpdate(command.request()).filter(each -> each.isOpen(now));
        TokenHash given = codes.hash(command.request(), command.code());
        boolean right = open.map(DataRequest::codeHash)
                .filter(hash -> !hash.isEmpty())
                .filter(hash -> new TokenHash(hash).matches(given))
                .isPresent();
        open.ifPresent(request -> requests.update(right ? request.proved(now) : request.afterWrongCode()));
        return right ? open : Optional.empty();
    }

    private PersonalExport export(ContactPoint contact, UUID request, Instant now) {
        return transactions.inTransaction(() -> {
            PersonTrace trace = records.trace(contact);
            List<PersonalExport.Table> tables = new ArrayList<>(records.read(trace.subjects()));
            tables.addAll(records.readMentions(trace.mentions(), contact));
            AuditSubject subject = new AuditSubject(ACTOR, request.toString());
            trail.record(AuditEvent.about(subject, new Actor.Job(ACTOR), AuditAction.SUBJECT_EXPORTED));
            return new PersonalExport(now, tables);
        });
    }

    private Result object(ContactPoint contact, Objection objection, UUID request, Instant now) {
        return transactions.inTransaction(() -> {
            PersonalOrigins.Found found = origins.among(records.trace(contact).subjects());
            Objections.Way way = new Objections.Way(Channel.FORM, new Proof.Called(request), new Actor.Job(ACTOR));
            objections.take(found.places(), objection, way, now);
            return new Result.Objected(objection, found.count(), found.leads());
        });
    }
}
