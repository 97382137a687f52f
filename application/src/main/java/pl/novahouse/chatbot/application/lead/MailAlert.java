package pl.novahouse.chatbot.application.lead;

import java.time.Duration;
import java.time.Instant;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.delivery.port.Mails;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.EmailAddress;

/** Writes to sales that there is a new lead. */
public final class MailAlert implements Courier {

    public static final String KIND = "alert_sales";

    private static final Duration USEFUL = Duration.ofDays(3);

    private final AgreedLead agreed;
    private final Mails mails;
    private final LeadMails texts;
    private final EmailAddress sales;

    /** @param sales where sales read their mail */
    public MailAlert(AgreedLead agreed, Mails mails, Company company, EmailAddress sales) {
        this.agreed = agreed;
        this.mails = mails;
        this.texts = new LeadMails(company);
        this.sales = sales;
    }

    /** The order to tell sales about this lead; after three days they know it from their board. */
    public static NewDelivery order(LeadId lead, Instant now) {
        return NewDelivery.of(Target.MAIL, KIND, lead.value()).expiringAt(now.plus(USEFUL));
    }

    @Override
    public Target target() {
        return Target.MAIL;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Report deliver(Dispatch dispatch) {
        return switch (agreed.read(new LeadId(dispatch.delivery().subject()))) {
            case AgreedLead.Reading.Withheld(Outcome.Pointless why) -> Report.of(why);
            case AgreedLead.Reading.Agreed ready ->
                mails.send(texts.alert(ready.lead(), sales), dispatch.key().value());
        };
    }
}
