package pl.novahouse.chatbot.application.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.consent.port.InMemoryConsentLedger;
import pl.novahouse.chatbot.application.consent.port.SampleConsents;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryMessages;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveries;
import pl.novahouse.chatbot.application.lead.EraseLeadItem;
import pl.novahouse.chatbot.application.lead.LeadOrders;
import pl.novahouse.chatbot.application.lead.PushLead;
import pl.novahouse.chatbot.application.lead.WithdrawnLeads;
import pl.novahouse.chatbot.application.lead.port.InMemoryLeads;
import pl.novahouse.chatbot.application.lead.port.SampleLeads;
import pl.novahouse.chatbot.application.retention.port.InMemoryPersonalRecords;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.Objection;
import pl.novahouse.chatbot.domain.retention.Rectification;

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

    private TakeObjection.Result object(Objection objection) {
        return new TakeObjection(
                        transactions,
                        records,
                        new InMemoryConversations(new InMemoryMessages()),
                        leads,
                        ledger,
                        SampleConsents.TEXTS,
                        new WithdrawnLeads(leads, new LeadOrders(deliveries)),
                        trail,
                        ids,
                        clock)
                .execute(new TakeObjection.Command(contact, objection, DPO));
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
    void the_trail_tells_of_rights_without_telling_of_whom() {
        person();
        object(Objection.MARKETING);
        new RectifySubject(transactions, records, deliveries, trail, clock)
                .execute(new RectifySubject.Command(
                        contact,
                        new Rectification(
                                Optional.of(new PersonName("Zdzisława Brzózka")), Optional.empty(), Optional.empty()),
                        DPO));

        assertThat(trail.following(0, 10).toString())
                .contains("SUBJECT_OBJECTED", "SUBJECT_RECTIFIED")
                .doesNotContain(contact.value(), "Brzózka");
    }
}
