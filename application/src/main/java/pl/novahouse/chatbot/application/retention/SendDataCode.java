package pl.novahouse.chatbot.application.retention;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.delivery.port.Mails;
import pl.novahouse.chatbot.application.retention.port.DataRequests;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.Mail;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;

/** Mails the one-time code of a request about personal data. Each try sends a new code, and only the latest is good. */
public final class SendDataCode implements Courier {

    public static final String KIND = "send_data_code";

    private static final String SUBJECT = "Kod potwierdzający żądanie dotyczące danych osobowych";

    private final Transactions transactions;
    private final DataRequests requests;
    private final Mails mails;
    private final DataCodes codes;
    private final Company company;
    private final InstantSource clock;

    public SendDataCode(
            Transactions transactions,
            DataRequests requests,
            Mails mails,
            SecureTokens tokens,
            Company company,
            InstantSource clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.mails = mails;
        this.codes = new DataCodes(tokens);
        this.company = company;
        this.clock = clock;
    }

    /** The order to send the code of this request. */
    static NewDelivery order(UUID request) {
        return NewDelivery.of(Target.MAIL, KIND, request);
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
        UUID id = dispatch.delivery().subject();
        String code = codes.issue();
        Optional<DataRequest> open = transactions.inTransaction(() -> {
            Optional<DataRequest> request = requests.findForUpdate(id).filter(each -> each.isOpen(clock.instant()));
            request.ifPresent(
                    each -> requests.update(each.withCode(codes.hash(id, code).hex())));
            return request;
        });
        return open.flatMap(DataRequest::email)
                .map(email -> mails.send(
                        mail(new EmailAddress(email), code), dispatch.key().value()))
                .orElseGet(() -> Report.of(new Outcome.Pointless(Reason.of("request_ended"))));
    }

    private Mail mail(EmailAddress to, String code) {
        String letter = """
                Dzień dobry,

                na tej stronie złożono żądanie dotyczące danych osobowych związanych z tym adresem e-mail.
                Kod potwierdzający: {code}

                Kod jest ważny krótko i działa tylko raz. Jeśli żądania nie złożono świadomie, tę wiadomość można pominąć –
                bez kodu nic się nie stanie.

                {company}
                """;
        String text = letter.replace("{code}", code).replace("{company}", company.name());
        return new Mail(to, SUBJECT, text, Language.PL);
    }
}
