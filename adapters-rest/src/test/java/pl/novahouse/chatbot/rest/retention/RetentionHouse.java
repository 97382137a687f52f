package pl.novahouse.chatbot.rest.retention;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.booking.BookingErasure;
import pl.novahouse.chatbot.application.booking.port.InMemoryBookings;
import pl.novahouse.chatbot.application.consent.Objections;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveries;
import pl.novahouse.chatbot.application.lead.LeadCorrections;
import pl.novahouse.chatbot.application.lead.LeadOrders;
import pl.novahouse.chatbot.application.lead.WithdrawnLeads;
import pl.novahouse.chatbot.application.lead.port.InMemoryLeads;
import pl.novahouse.chatbot.application.retention.ApplyRetention;
import pl.novahouse.chatbot.application.retention.ConfirmDataRequest;
import pl.novahouse.chatbot.application.retention.DeclineDataRequest;
import pl.novahouse.chatbot.application.retention.DescribeProcessing;
import pl.novahouse.chatbot.application.retention.EraseOwnConversation;
import pl.novahouse.chatbot.application.retention.EraseSubject;
import pl.novahouse.chatbot.application.retention.Erasures;
import pl.novahouse.chatbot.application.retention.ExportSubject;
import pl.novahouse.chatbot.application.retention.FulfilDataRequest;
import pl.novahouse.chatbot.application.retention.ListDataRequests;
import pl.novahouse.chatbot.application.retention.ObjectInOwnConversation;
import pl.novahouse.chatbot.application.retention.PersonalOrigins;
import pl.novahouse.chatbot.application.retention.ReadReceipts;
import pl.novahouse.chatbot.application.retention.ReadRetention;
import pl.novahouse.chatbot.application.retention.Rectifications;
import pl.novahouse.chatbot.application.retention.RectifySubject;
import pl.novahouse.chatbot.application.retention.RequestData;
import pl.novahouse.chatbot.application.retention.TakeObjection;
import pl.novahouse.chatbot.application.retention.port.InMemoryDataInventories;
import pl.novahouse.chatbot.application.retention.port.InMemoryDataRequests;
import pl.novahouse.chatbot.application.retention.port.InMemoryErasureJournal;
import pl.novahouse.chatbot.application.retention.port.InMemoryErasureReceipts;
import pl.novahouse.chatbot.application.retention.port.InMemoryPersonalRecords;
import pl.novahouse.chatbot.application.retention.port.InMemoryRetentionRuns;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.application.upload.port.InMemoryUploadFiles;
import pl.novahouse.chatbot.application.upload.port.InMemoryUploads;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.SampleCompany;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.rest.shared.House;
import pl.novahouse.chatbot.rest.shared.SampleThing;

/** The rights' use cases on records in memory. */
@Singleton
public final class RetentionHouse {

    static final String CODE = "01234567";

    private final House house;
    private final InMemoryDataRequests requests = new InMemoryDataRequests();
    private final InMemoryPersonalRecords records = new InMemoryPersonalRecords();
    private final InMemoryErasureReceipts receipts = new InMemoryErasureReceipts();
    private final InMemoryRetentionRuns runs = new InMemoryRetentionRuns();
    private final InMemoryDataInventories inventories = new InMemoryDataInventories();
    private final InstantSource clock = InstantSource.system();
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail(clock);
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(ids, clock);
    private final RetentionPolicy policy = new RetentionPolicy(
            List.of(new RetentionPolicy.Period(
                    "conversations", Optional.of(Duration.ofDays(183)), Optional.of(Duration.ofDays(365)))),
            10,
            Duration.ZERO);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final Erasures erasures;
    private final PersonalOrigins origins;
    private final Objections objections;
    private final Rectifications rectifications;

    RetentionHouse(House house) {
        this.house = house;
        this.origins = new PersonalOrigins(records, house.conversations(), leads);
        this.objections = new Objections(
                house.consents(),
                new ConsentTexts("Nova House"),
                List.of(new WithdrawnLeads(leads, new LeadOrders(deliveries))),
                trail,
                ids);
        this.rectifications = new Rectifications(
                records,
                house.conversations(),
                new LeadCorrections(leads, house.messages(), house.assessor(), new LeadOrders(deliveries)),
                house.entered());
        this.erasures = new Erasures(
                house.transactions(),
                records,
                receipts,
                new InMemoryErasureJournal(),
                deliveries,
                new BookingErasure(new InMemoryBookings(), deliveries),
                new InMemoryUploads(),
                new InMemoryUploadFiles(),
                trail,
                ids,
                clock,
                Duration.ofDays(100));
    }

    public InMemoryPersonalRecords records() {
        return records;
    }

    @Produces
    @Singleton
    Company company() {
        return SampleCompany.COMPANY;
    }

    @Produces
    @Singleton
    ExportSubject exportSubject() {
        return new ExportSubject(house.transactions(), records, trail, clock);
    }

    @Produces
    @Singleton
    EraseSubject eraseSubject() {
        return new EraseSubject(house.transactions(), records, erasures);
    }

    @Produces
    @Singleton
    EraseOwnConversation eraseOwnConversation() {
        return new EraseOwnConversation(house.transactions(), house.conversations(), records, house.tokens(), erasures);
    }

    @Produces
    @Singleton
    RectifySubject rectifySubject() {
        return new RectifySubject(house.transactions(), records, rectifications, trail, clock);
    }

    @Produces
    @Singleton
    TakeObjection takeObjection() {
        return new TakeObjection(house.transactions(), records, origins, objections, ids, clock);
    }

    @Produces
    @Singleton
    ObjectInOwnConversation objectInOwnConversation() {
        return new ObjectInOwnConversation(
                house.transactions(), house.conversations(), leads, objections, house.tokens(), ids, clock);
    }

    @Produces
    @Singleton
    ListDataRequests listDataRequests() {
        return new ListDataRequests(house.transactions(), requests);
    }

    @Produces
    @Singleton
    FulfilDataRequest fulfilDataRequest() {
        return new FulfilDataRequest(house.transactions(), requests, records, rectifications, trail, clock);
    }

    @Produces
    @Singleton
    DeclineDataRequest declineDataRequest() {
        return new DeclineDataRequest(house.transactions(), requests, trail, clock);
    }

    @Produces
    @Singleton
    ReadReceipts readReceipts() {
        return new ReadReceipts(house.transactions(), receipts);
    }

    @Produces
    @Singleton
    ReadRetention readRetention() {
        return new ReadRetention(house.transactions(), records, runs, inventories, policy, clock);
    }

    @Produces
    @Singleton
    ApplyRetention applyRetention() {
        return new ApplyRetention(house.transactions(), records, runs, deliveries, trail, ids, clock, policy);
    }

    @Produces
    @Singleton
    RequestData requestData() {
        return new RequestData(
                house.transactions(), requests, deliveries, rectifications, ids, clock, Duration.ofMinutes(15));
    }

    @Produces
    @Singleton
    ConfirmDataRequest confirmDataRequest() {
        return new ConfirmDataRequest(
                house.transactions(), requests, records, erasures, origins, objections, house.tokens(), trail, clock);
    }

    /** A request whose code is {@value #CODE}. */
    @Produces
    @Singleton
    SampleThing openRequest() {
        return new SampleThing("/api/v1/rodo/requests/", () -> open(DataRequest.Kind.ACCESS, "anna@example.pl"));
    }

    /** A rectification whose code has come. */
    @Produces
    @Singleton
    SampleThing waitingRequest() {
        return new SampleThing("/api/v1/admin/rodo/requests/", () -> waiting("anna@example.pl"));
    }

    /** The same for the panel. */
    @Produces
    @Singleton
    SampleThing waitingRequestOnThePage() {
        return new SampleThing("/admin/rodo/requests/", () -> waiting("anna@example.pl"));
    }

    String waiting(String email) {
        UUID id = UUID.fromString(open(DataRequest.Kind.RECTIFICATION, email));
        requests.findForUpdate(id).ifPresent(request -> requests.update(request.proved(clock.instant())));
        return id.toString();
    }

    String open(DataRequest.Kind kind, String email) {
        UUID id = UUID.randomUUID();
        String proof = Long.toHexString(id.getLeastSignificantBits()) + ":" + CODE;
        List<EnteredField> wanted = kind == DataRequest.Kind.RECTIFICATION
                ? List.of(new EnteredField(ProfileField.EMAIL, "email", List.of("right." + email)))
                : List.of();
        Instant now = clock.instant();
        requests.add(DataRequest.made(id, kind, wanted, email, now, now.plusSeconds(900))
                .withCode(house.tokens().hash(new SessionToken(proof)).hex()));
        return id.toString();
    }

    @Produces
    @Singleton
    DescribeProcessing describeProcessing() {
        return new DescribeProcessing(inventories, policy);
    }
}
