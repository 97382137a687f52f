package pl.novahouse.chatbot.application.lead;

import java.time.Duration;
import java.time.Instant;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.delivery.port.Mails;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.shared.Company;

/** Writes to a visitor that their enquiry has arrived, when they gave an e-mail address and still agree. */
public final class MailConfirmation implements Courier {

    public static final String KIND = "confirm_lead";

    private static final Duration USEFUL = Duration.ofDays(3);

    private final AgreedLead agreed;
    private final Mails mails;
    private final LeadMails texts;

    public MailConfirmation(AgreedLead agreed, Mails mails, Company company) {
        this.agreed = agreed;
        this.mails = mails;
        this.texts = new LeadMails(company);
    }

    /** The order to write to this lead; after three days it has lost its use. */
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
            case AgreedLead.Reading.Agreed ready -> confirm(ready.lead(), dispatch);
        };
    }

    private Report confirm(Lead lead, Dispatch dispatch) {
        return lead.contact()
                .email()
                .map(to ->
                        mails.send(texts.confirmation(lead, to), dispatch.key().value()))
                .orElseGet(() -> Report.of(new Outcome.Pointless(Reason.of("no_email"))));
    }
}
