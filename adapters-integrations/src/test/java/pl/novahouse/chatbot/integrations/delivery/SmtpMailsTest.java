package pl.novahouse.chatbot.integrations.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import io.quarkus.mailer.Mailer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ConnectException;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Mail;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;

@QuarkusTest
@WithTestResource(MailServer.class)
class SmtpMailsTest {

    private static final UUID KEY = UUID.fromString("01999999-0000-7000-8000-000000000001");
    private static final Mail MAIL = new Mail(
            new EmailAddress("zofia@example.com"),
            "Otrzymaliśmy zapytanie – Nova House",
            "Dzień dobry,\n\nzażółć gęślą jaźń.\n",
            Language.PL);

    private final SmtpMails mails;

    @Inject
    SmtpMailsTest(Mailer mailer) {
        this.mails = new SmtpMails(
                mailer,
                new SmtpMails.Settings(
                        new EmailAddress("czat@novahouse.example"),
                        "Nova House",
                        new EmailAddress("kontakt@novahouse.example")));
    }

    @BeforeEach
    void empty() throws FolderException {
        MailServer.SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void a_mail_arrives_as_it_was_written() throws MessagingException, IOException {
        Report report = mails.send(MAIL, KEY);

        assertThat(report.outcome()).isEqualTo(Outcome.Done.plainly());
        MimeMessage arrived = MailServer.SERVER.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Otrzymaliśmy zapytanie – Nova House");
        assertThat(arrived.getContent().toString().replace("\r\n", "\n")).contains("zażółć gęślą jaźń.");
        assertThat(arrived.getAllRecipients()[0]).hasToString("zofia@example.com");
        assertThat(arrived.getFrom()[0].toString()).contains("czat@novahouse.example", "Nova House");
        assertThat(arrived.getReplyTo()[0]).hasToString("kontakt@novahouse.example");
        assertThat(arrived.getHeader("Message-ID")).containsExactly("<" + KEY + "@novahouse.example>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(report.exchanges().toString()).doesNotContain("zofia", "gęślą");
    }

    @Test
    void a_server_that_says_nothing_is_an_outage() {
        SmtpVerdict verdict = SmtpVerdict.of(new CompletionException(new ConnectException("zofia@example.com")));

        assertThat(verdict.failure()).isInstanceOf(Failure.Outage.class);
        assertThat(verdict.toString()).doesNotContain("zofia");
    }

    @ParameterizedTest
    @CsvSource({
        "421, Throttled",
        "450, Later",
        "451, Later",
        "452, Later",
        "530, Suspended",
        "535, Suspended",
        "550, Permanent",
        "552, Permanent",
        "554, Permanent"
    })
    void the_code_of_a_refusal_decides(int code, String kind) {
        assertThat(SmtpVerdict.of(code).failure().getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void a_subject_cannot_smuggle_a_header() {
        for (String subject : new String[] {"x\r\nBcc: all@example.com", "x\ny", "x\u0000", "", " "}) {
            assertThatThrownBy(() -> new Mail(new EmailAddress("a@example.com"), subject, "x", Language.PL))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
