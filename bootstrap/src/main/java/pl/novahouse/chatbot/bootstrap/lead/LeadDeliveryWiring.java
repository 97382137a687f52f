package pl.novahouse.chatbot.bootstrap.lead;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.lead.AgreedLead;
import pl.novahouse.chatbot.application.lead.EraseLeadItem;
import pl.novahouse.chatbot.application.lead.LeadOrders;
import pl.novahouse.chatbot.application.lead.MailAlert;
import pl.novahouse.chatbot.application.lead.MailConfirmation;
import pl.novahouse.chatbot.application.lead.NotifyStaff;
import pl.novahouse.chatbot.application.lead.PushLead;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.bootstrap.delivery.FeatureCouriers;
import pl.novahouse.chatbot.bootstrap.delivery.MailConfig;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.integrations.delivery.HttpWebhooks;
import pl.novahouse.chatbot.integrations.delivery.SmtpMails;
import pl.novahouse.chatbot.integrations.lead.MondayCrm;

/** Makes what brings leads out, as far as the ways out are configured. */
final class LeadDeliveryWiring {

    @Produces
    @Singleton
    AgreedLead agreedLead(Transactions transactions, Leads leads, ConsentLedger ledger) {
        return new AgreedLead(transactions, leads, ledger);
    }

    @Produces
    @Singleton
    LeadOrders leadOrders(Deliveries deliveries) {
        return new LeadOrders(deliveries);
    }

    @Produces
    @Singleton
    FeatureCouriers couriers(
            AgreedLead agreed,
            Optional<MondayCrm> board,
            Optional<SmtpMails> mails,
            Optional<HttpWebhooks> webhooks,
            Company company,
            MailConfig config) {
        List<Courier> couriers = new ArrayList<>();
        board.ifPresent(crm -> {
            couriers.add(new PushLead(agreed, crm));
            couriers.add(new EraseLeadItem(crm));
        });
        mails.ifPresent(mail -> {
            couriers.add(new MailConfirmation(agreed, mail, company));
            config.salesAddress()
                    .map(EmailAddress::new)
                    .ifPresent(sales -> couriers.add(new MailAlert(agreed, mail, company, sales)));
        });
        webhooks.ifPresent(hook -> couriers.add(new NotifyStaff(agreed, hook)));
        return new FeatureCouriers(couriers);
    }
}
