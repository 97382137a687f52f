package pl.novahouse.chatbot.integrations.delivery;

import io.quarkus.mailer.Mailer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.delivery.port.Mails;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Mail;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.shared.EmailAddress;

/**
 * Mail through the configured SMTP server. A mail that is sent again carries the same Message-ID, by which mailboxes
 * drop the repetition. The record of a try holds neither the address nor the text.
 */
public final class SmtpMails implements Mails {

    private static final String SENT = "accepted";

    private final Mailer mailer;
    private final Settings settings;

    /**
     * @param from the sender
     * @param replyTo who reads the answers
     */
    public record Settings(EmailAddress from, String fromName, EmailAddress replyTo) {

        public Settings {
            if (fromName.isBlank() || fromName.chars().anyMatch(c -> Character.isISOControl(c) || c == '"')) {
                throw new IllegalArgumentException("a sender's name is one line without quotation marks");
            }
        }
    }

    public SmtpMails(Mailer mailer, Settings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    @Override
    public Report send(Mail mail, UUID key) {
        String asked = "mail in " + mail.language().code() + ", " + mail.text().length() + " characters";
        try {
            mailer.send(message(mail, key));
            return new Report(Outcome.Done.plainly(), List.of(new Exchange(asked, SENT)));
        } catch (RuntimeException failure) {
            SmtpVerdict verdict = SmtpVerdict.of(failure);
            return new Report(new Outcome.Failed(verdict.failure()), List.of(new Exchange(asked, verdict.words())));
        }
    }

    private io.quarkus.mailer.Mail message(Mail mail, UUID key) {
        return io.quarkus.mailer.Mail.withText(mail.to().value(), mail.subject(), mail.text())
                .setFrom("\"" + settings.fromName() + "\" <" + settings.from().value() + ">")
                .setReplyTo(settings.replyTo().value())
                .addHeader("Message-ID", "<" + key + "@" + domain(settings.from()) + ">")
                .addHeader("Content-Language", mail.language().code())
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String domain(EmailAddress address) {
        return address.value().substring(address.value().indexOf('@') + 1);
    }

    /** The first cause of a kind, not further down than a chain of failures is long. */
    static <T> Optional<T> cause(Throwable failure, Class<T> kind) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
