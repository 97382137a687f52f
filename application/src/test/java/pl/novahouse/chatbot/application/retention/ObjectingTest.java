package pl.novahouse.chatbot.application.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.booking.BookingErasure;
import pl.novahouse.chatbot.application.booking.port.InMemoryBookings;
import pl.novahouse.chatbot.application.catalogue.port.InMemoryCatalogues;
import pl.novahouse.chatbot.application.consent.Objections;
import pl.novahouse.chatbot.application.consent.port.InMemoryConsentLedger;
import pl.novahouse.chatbot.application.consent.port.SampleConsents;
import pl.novahouse.chatbot.application.conversation.EnteredFields;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryMessages;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveries;
import pl.novahouse.chatbot.application.lead.EraseLeadItem;
import pl.novahouse.chatbot.application.lead.LeadAssessor;
import pl.novahouse.chatbot.application.lead.LeadCorrections;
import pl.novahouse.chatbot.application.lead.LeadOrders;
import pl.novahouse.chatbot.application.lead.PushLead;
import pl.novahouse.chatbot.application.lead.WithdrawnLeads;
import pl.novahouse.chatbot.application.lead.port.InMemoryLeads;
import pl.novahouse.chatbot.application.lead.port.SampleLeads;
import pl.novahouse.chatbot.application.retention.port.InMemoryDataRequests;
import pl.novahouse.chatbot.application.retention.port.InMemoryErasureJournal;
import pl.novahouse.chatbot.application.retention.port.InMemoryErasureReceipts;
import pl.novahouse.chatbot.application.retention.port.InMemoryPersonalRecords;
import pl.novahouse.chatbot.application.shared.port.CountedSecureTokens;
import pl.novahouse.chatbot.application.shared.port.InMemoryTextAnalysis;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.application.upload.port.InMemoryUploadFiles;
import pl.novahouse.chatbot.application.upload.port.InMemoryUploads;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Objection;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.Competitors;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

class ObjectingTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Actor DPO = new Actor.Staff("dpo-1", "Ewa");

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final SequentialIds ids = new SequentialIds();
    private final InstantSource clock = InstantSource.fixed(NOW);
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail(clock);
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(ids, clock);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger();
    private final InMemoryPersonalRecords records = new InMemoryPersonalRecords();
    private final Lead lead = SampleLeads.rich();
    private final ContactPoint contact = new ContactPoint(
            ContactPoint.Kind.EMAIL, lead.contact().email().orElseThrow().value());

    private void person() {
        leads.add(lead);
        records.keep("lead", "leads", lead.id().value(), "", NOW).own(lead.id().value(), contact);
        for (Purpose purpose : Purpose.values()) {
            ledger.append(SampleConsents.decision(lead.origins().getFirst(), purpose, true));
        }
    }

    private final InMemoryMessages messages = new InMemoryMessages();
    private final InMemoryConversations conversations = new InMemoryConversations(messages);
    private final InMemoryDataRequests requests = new InMemoryDataRequests();
    private final CountedSecureTokens tokens = new CountedSecureTokens();
    private final Objections objections = new Objections(
            ledger, SampleConsents.TEXTS, List.of(new WithdrawnLeads(leads, new LeadOrders(deliveries))), trail, ids);
    private final PersonalOrigins origins = new PersonalOrigins(records, conversations, leads);
    private final InMemoryCatalogues catalogues = new InMemoryCatalogues(PriceList.CATALOGUE);
    private final InMemoryTextAnalysis analysis = new InMemoryTextAnalysis();
    private final Rectifications rectifications = new Rectifications(
            records,
            conversations,
            new LeadCorrections(
                    leads,
                    messages,
                    new LeadAssessor(catalogues, analysis, new Competitors(List.of())),
                    new LeadOrders(deliveries)),
            new EnteredFields(catalogues, analysis));
    private final Erasures erasures = new Erasures(
            transactions,
            records,
            new InMemoryErasureReceipts(),
            new InMemoryErasureJournal(),
            deliveries,
            new BookingErasure(new InMemoryBookings(), deliveries),
            new InMemoryUploads(),
            new InMemoryUploadFiles(),
            trail,
            ids,
            clock,
            Duration.ofDays(100));

    private TakeObjection.Result object(Objection objection) {
        return new TakeObjection(transactions, records, origins, objections, ids, clock)
                .execute(new TakeObjection.Command(contact, objection, DPO));
    }

    /** The person asks with their address, and enters the code that was mailed to it. */
    private ConfirmDataRequest.Result ask(DataRequest.Kind kind, EnteredField... wanted) {
        UUID id = request(kind, wanted);
        String code = new DataCodes(tokens).issue();
        requests.update(requests.findForUpdate(id)
                .orElseThrow()
                .withCode(new DataCodes(tokens).hash(id, code).hex()));
        return new ConfirmDataRequest(
                        transactions, requests, records, erasures, origins, objections, tokens, trail, clock)
                .execute(new ConfirmDataRequest.Command(id, code));
    }

    private UUID request(DataRequest.Kind kind, EnteredField... wanted) {
        return new RequestData(transactions, requests, deliveries, rectifications, ids, clock, Duration.ofMinutes(15))
                .execute(new RequestData.Command(new EmailAddress(contact.value()), kind, List.of(wanted)))
                .request();
    }

    private static EnteredField field(ProfileField field, String value) {
        return new EnteredField(field, field.name(), List.of(value));
    }

    private Consents consents() {
        return ledger.of(lead.origins());
    }

    private Optional<String> boardOrder() {
        return deliveries.next(Target.MONDAY, NOW.plusSeconds(1)).map(order -> order.kind());
    }

    @Test
    void who_objects_to_marketing_may_still_be_contacted_and_the_board_learns_it() {
        person();

        TakeObjection.Result result = object(Objection.MARKETING);

        assertThat(result).isEqualTo(new TakeObjection.Result(1, 1));
        assertThat(consents().permits(Purpose.MARKETING_EMAIL)).isFalse();
        assertThat(consents().permits(Purpose.MARKETING_PHONE)).isFalse();
        assertThat(consents().permits(Purpose.CONTACT)).isTrue();
        assertThat(boardOrder()).contains(PushLead.KIND);
    }

    @Test
    void who_objects_to_processing_is_contacted_no_more_and_leaves_the_board() {
        person();

        object(Objection.PROCESSING);

        assertThat(List.of(Purpose.values())).noneMatch(consents()::permits);
        assertThat(leads.find(lead.id()).orElseThrow().status()).isEqualTo(LeadStatus.LOST);
        assertThat(boardOrder()).contains(EraseLeadItem.KIND);
    }

    @Test
    void an_objection_made_twice_is_kept_once() {
        person();
        object(Objection.PROCESSING);
        int decisions = consents().events().size();

        object(Objection.PROCESSING);

        assertThat(consents().events()).hasSize(decisions);
    }

    @Test
    void whoever_objects_with_the_code_is_contacted_no_more_from_that_moment() {
        person();

        ConfirmDataRequest.Result result = ask(DataRequest.Kind.OBJECTION_TO_PROCESSING);

        assertThat(result).isEqualTo(new ConfirmDataRequest.Result.Objected(Objection.PROCESSING, 1, 1));
        assertThat(List.of(Purpose.values())).noneMatch(consents()::permits);
        assertThat(boardOrder()).contains(EraseLeadItem.KIND);
        assertThat(requests.proved(10)).singleElement().satisfies(request -> {
            assertThat(request.settlement().orElseThrow().outcome()).isEqualTo(DataRequest.Outcome.DONE);
            assertThat(request.email()).isEmpty();
        });
    }

    @Test
    void a_rectification_asked_for_with_the_code_waits_for_staff_and_reaches_the_board_then() {
        person();

        ConfirmDataRequest.Result result = ask(
                DataRequest.Kind.RECTIFICATION, field(ProfileField.AREA, "62.5"), field(ProfileField.NAME, "Ola Bak"));

        assertThat(result).isEqualTo(new ConfirmDataRequest.Result.Waiting(Instant.parse("2026-12-25T12:00:00Z")));
        assertThat(boardOrder()).isEmpty();
        DataRequest waiting = requests.proved(10).getFirst();
        assertThat(waiting.isWaiting()).isTrue();

        FulfilDataRequest.Result done = fulfil(waiting.id());

        assertThat(done.leads()).isEqualTo(1);
        Lead right = leads.find(lead.id()).orElseThrow();
        assertThat(right.contact().name()).isEqualTo(new PersonName("Ola Bak"));
        assertThat(right.contact().email()).isEqualTo(lead.contact().email());
        assertThat(right.enquiry().area()).contains(new Area(new BigDecimal("62.5")));
        assertThat(right.enquiry().city()).isEqualTo(lead.enquiry().city());
        assertThat(right.status()).isEqualTo(lead.status());
        assertThat(boardOrder()).contains(PushLead.KIND);
        assertThat(requests.proved(10).getFirst().wanted()).isEmpty();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> fulfil(waiting.id()))
                .extracting(ProblemException::problem)
                .isEqualTo(new Problem.NotFound());
    }

    private FulfilDataRequest.Result fulfil(UUID request) {
        return new FulfilDataRequest(transactions, requests, records, rectifications, trail, clock)
                .execute(new FulfilDataRequest.Command(request, DPO));
    }

    @Test
    void what_is_declined_changes_nothing_and_the_reason_stands_in_the_trail() {
        person();
        ask(DataRequest.Kind.RECTIFICATION, field(ProfileField.NAME, "Ola Bak"));
        UUID waiting = requests.proved(10).getFirst().id();

        new DeclineDataRequest(transactions, requests, trail, clock)
                .execute(new DeclineDataRequest.Command(waiting, "Nie wykazano błędu.", DPO));

        assertThat(leads.find(lead.id()).orElseThrow()).isEqualTo(lead);
        assertThat(requests.proved(10).getFirst().settlement().orElseThrow().outcome())
                .isEqualTo(DataRequest.Outcome.DECLINED);
        assertThat(trail.following(0, 10).toString()).contains("DATA_REQUEST_DECLINED", "Nie wykazano błędu.");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new DeclineDataRequest.Command(waiting, " ", DPO));
    }

    @Test
    void a_rectification_of_nothing_or_to_something_impossible_is_refused_whoever_asks() {
        for (EnteredField[] wrong : new EnteredField[][] {
            {},
            {field(ProfileField.AREA, "4")},
            {field(ProfileField.EMAIL, "nic")},
            {field(ProfileField.CITY, "Nigdzie")}
        }) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> request(DataRequest.Kind.RECTIFICATION, wrong))
                    .extracting(ProblemException::problem)
                    .isInstanceOf(Problem.ValidationFailed.class);
        }
    }

    @Test
    void the_trail_tells_of_rights_without_telling_of_whom() {
        person();
        object(Objection.MARKETING);
        new RectifySubject(transactions, records, rectifications, trail, clock)
                .execute(new RectifySubject.Command(
                        contact, List.of(field(ProfileField.NAME, "Zdzisława Brzózka")), DPO));

        assertThat(trail.following(0, 10).toString())
                .contains("SUBJECT_OBJECTED", "SUBJECT_RECTIFIED")
                .doesNotContain(contact.value(), "Brzózka");
    }
}
