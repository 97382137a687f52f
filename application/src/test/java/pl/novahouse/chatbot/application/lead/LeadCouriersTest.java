package pl.novahouse.chatbot.application.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.consent.port.InMemoryConsentLedger;
import pl.novahouse.chatbot.application.consent.port.SampleConsents;
import pl.novahouse.chatbot.application.delivery.DeliverNext;
import pl.novahouse.chatbot.application.delivery.DeliveryHouse;
import pl.novahouse.chatbot.application.delivery.port.InMemoryMails;
import pl.novahouse.chatbot.application.delivery.port.InMemoryWebhooks;
import pl.novahouse.chatbot.application.lead.port.InMemoryCrm;
import pl.novahouse.chatbot.application.lead.port.InMemoryLeads;
import pl.novahouse.chatbot.application.lead.port.SampleLeads;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.Mail;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.SampleCompany;
import pl.novahouse.chatbot.domain.shared.Tone;

class LeadCouriersTest {

    private final DeliveryHouse house = new DeliveryHouse(SampleLeads.NOON);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger();
    private final InMemoryMails mails = new InMemoryMails();
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final AgreedLead agreed = new AgreedLead(house.transactions, leads, ledger);
    private final DeliverNext deliverNext = house.deliverNext(
            new PushLead(agreed, new InMemoryCrm()),
            new MailConfirmation(agreed, mails, SampleCompany.COMPANY),
            new MailAlert(agreed, mails, SampleCompany.COMPANY, new EmailAddress("sprzedaz@example.com")),
            new NotifyStaff(agreed, webhooks));

    @Test
    void a_new_lead_is_told_to_the_board_the_visitor_sales_and_the_systems_of_staff() {
        Lead lead = agreed(SampleLeads.rich());
        order(lead);

        deliverAll();

        assertThat(mails.sent())
                .extracting(mail -> mail.to().value())
                .containsExactly(lead.contact().email().orElseThrow().value(), "sprzedaz@example.com");
        assertThat(webhooks.told()).singleElement().satisfies(notice -> {
            assertThat(notice.event()).isEqualTo("lead.created");
            assertThat(notice.subject()).isEqualTo(lead.id().value());
        });
        assertThat(house.names.find(Target.MONDAY, lead.id().value())).isPresent();
    }

    @Test
    void the_confirmation_repeats_what_was_understood_in_good_polish() {
        Lead lead = agreed(SampleLeads.rich());
        order(lead);
        deliverAll();

        Mail mail = mails.sent().getFirst();
        assertThat(mail.subject()).isEqualTo("Otrzymaliśmy zapytanie – Nova House");
        assertThat(mail.text())
                .startsWith("Dzień dobry,\n\n")
                .contains(
                        "Imię i nazwisko: Zażółć Gęślą",
                        "Miejscowość: Gdynia",
                        "Powierzchnia: 62\u00A0m²",
                        "Pakiet: Comfort",
                        "Budżet: 95\u00A0000\u00A0zł",
                        "poniedziałek–piątek 09:00–17:00, sobota 10:00–14:00",
                        "Zgodę na kontakt można wycofać");
        assertThat(Tone.faults(mail.text())).isEmpty();
    }

    @Test
    void an_english_visitor_is_written_to_in_english() {
        Lead rich = SampleLeads.rich();
        Lead lead = agreed(Lead.create(
                rich.id(),
                rich.contact(),
                rich.enquiry(),
                Language.EN,
                Optional.empty(),
                rich.assessment(),
                rich.nextAction().orElseThrow(),
                rich.origins().getFirst(),
                rich.createdAt()));
        order(lead);
        deliverAll();

        Mail mail = mails.sent().getFirst();
        assertThat(mail.subject()).isEqualTo("We have received your enquiry – Nova House");
        assertThat(mail.text()).contains("Package: Comfort", "Area: 62\u00A0m²").doesNotContain("Dzień");
        assertThat(Tone.typography(mail.text())).isEmpty();
    }

    @Test
    void the_alert_names_nobody_in_its_subject() {
        Lead lead = agreed(SampleLeads.rich());
        order(lead);
        deliverAll();

        Mail alert = mails.sent().getLast();
        assertThat(alert.subject()).isEqualTo("Pilne zapytanie: Comfort, 62\u00A0m², Gdynia");
        assertThat(alert.text()).contains(lead.id().value().toString());
        assertThat(Tone.faults(alert.text())).isEmpty();
    }

    @Test
    void without_consent_no_mail_is_sent() {
        Lead lead = SampleLeads.rich();
        leads.add(lead);
        order(lead);

        deliverAll();

        assertThat(mails.sent()).isEmpty();
        assertThat(reasons(Target.MAIL)).containsOnly("consent_withdrawn");
    }

    @Test
    void a_visitor_without_an_address_gets_no_mail() {
        Contact contact =
                new Contact(new PersonName("Anna"), Optional.empty(), Optional.of(new PhoneNumber("+48501502503")));
        Lead lead = agreed(SampleLeads.from(new Origin.Form(UUID.randomUUID()), contact));
        order(lead);

        deliverAll();

        assertThat(mails.sent()).extracting(mail -> mail.to().value()).containsExactly("sprzedaz@example.com");
        assertThat(reasons(Target.MAIL)).contains("no_email");
    }

    private void order(Lead lead) {
        house.transactions.inTransaction(() -> {
            new LeadOrders(house.deliveries).created(lead.id(), house.now());
            return lead;
        });
    }

    private Lead agreed(Lead lead) {
        leads.add(lead);
        ledger.append(SampleConsents.decision(lead.origins().getFirst(), Purpose.CONTACT, true));
        return lead;
    }

    private void deliverAll() {
        for (Target target : Target.values()) {
            boolean more = true;
            while (more) {
                more = deliverNext.execute(new DeliverNext.Command(target)).tried();
            }
        }
    }

    private List<String> reasons(Target target) {
        DeliveryFilter filter = new DeliveryFilter(Optional.of(target), Optional.empty(), Optional.empty(), 0, 10);
        return house.deliveries.page(filter).deliveries().stream()
                .map(delivery -> delivery.progress() instanceof Progress.Discarded discarded
                        ? discarded.reason()
                        : Reason.of("none"))
                .map(Reason::code)
                .toList();
    }
}
