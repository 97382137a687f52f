package pl.novahouse.chatbot.application.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.novahouse.chatbot.application.consent.port.InMemoryConsentLedger;
import pl.novahouse.chatbot.application.consent.port.SampleConsents;
import pl.novahouse.chatbot.application.delivery.DeliverNext;
import pl.novahouse.chatbot.application.delivery.DeliveryHouse;
import pl.novahouse.chatbot.application.delivery.port.InMemoryMails;
import pl.novahouse.chatbot.application.delivery.port.InMemoryWebhooks;
import pl.novahouse.chatbot.application.lead.port.InMemoryCrm;
import pl.novahouse.chatbot.application.lead.port.InMemoryLeads;
import pl.novahouse.chatbot.application.lead.port.SampleLeads;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.SampleCompany;

/** Every door by which a lead leaves the house, each closed without consent and open with it. */
class ConsentDoorsTest {

    private final DeliveryHouse house = new DeliveryHouse(SampleLeads.NOON);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger();
    private final InMemoryCrm crm = new InMemoryCrm();
    private final InMemoryMails mails = new InMemoryMails();
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final AgreedLead agreed = new AgreedLead(house.transactions, leads, ledger);
    private final DeliverNext deliverNext = house.deliverNext(
            new PushLead(agreed, crm),
            new MailConfirmation(agreed, mails, SampleCompany.COMPANY),
            new MailAlert(agreed, mails, SampleCompany.COMPANY, new EmailAddress("sprzedaz@example.com")),
            new NotifyStaff(agreed, webhooks));

    /** A way out. */
    enum Door {
        BOARD,
        CONFIRMATION,
        ALERT,
        WEBHOOK;

        private NewDelivery order(Lead lead) {
            return switch (this) {
                case BOARD -> PushLead.order(lead.id());
                case CONFIRMATION -> MailConfirmation.order(lead.id(), SampleLeads.NOON);
                case ALERT -> MailAlert.order(lead.id(), SampleLeads.NOON);
                case WEBHOOK -> NotifyStaff.order(lead.id());
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void with_consent_it_is_open(Door door) {
        Lead lead = kept();
        decide(lead, true);

        Progress progress = deliver(house.order(door.order(lead)));

        assertThat(progress).isInstanceOf(Progress.Delivered.class);
        assertThat(left()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void without_any_consent_it_is_closed(Door door) {
        isClosed(house.order(door.order(kept())));
    }

    @ParameterizedTest
    @EnumSource
    void a_consent_withdrawn_after_the_order_closes_it(Door door) {
        Lead lead = kept();
        decide(lead, true);
        DeliveryId order = house.order(door.order(lead));
        decide(lead, false);

        isClosed(order);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_ordered_before_a_withdrawal_stays_in_though_the_person_consents_anew(Door door) {
        Lead lead = kept();
        decide(lead, true);
        DeliveryId order = house.order(door.order(lead));
        decide(lead, false);
        leads.update(lead.withdrawn(house.now()));
        decide(lead, true);

        isClosed(order);
    }

    private void isClosed(DeliveryId order) {
        assertThat(deliver(order)).isEqualTo(new Progress.Discarded(Reason.of("consent_withdrawn"), house.now()));
        assertThat(left()).isZero();
    }

    private Lead kept() {
        Lead lead = SampleLeads.rich();
        leads.add(lead);
        return lead;
    }

    private void decide(Lead lead, boolean granted) {
        ledger.append(SampleConsents.decision(lead.origins().getFirst(), Purpose.CONTACT, granted));
    }

    private Progress deliver(DeliveryId order) {
        for (Target target : Target.values()) {
            deliverNext.execute(new DeliverNext.Command(target));
        }
        return house.find(order).progress();
    }

    /** How often anything left by any door. */
    private int left() {
        return crm.calls() + mails.sent().size() + webhooks.told().size();
    }
}
