package pl.novahouse.chatbot.integrations.delivery;

import io.vertx.ext.mail.SMTPException;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Reason;

/**
 * What an SMTP server's refusal means (RFC 5321, RFC 4954): 4xx is tried again, 5xx needs a person, refused
 * credentials stop all mail. Anything without a reply is an outage.
 *
 * @param words the reply's code; its sentence often quotes the address
 */
record SmtpVerdict(Failure failure, String words) {

    private static final Set<Integer> CREDENTIALS = Set.of(530, 534, 535, 538);
    private static final int BUSY = 421;

    static SmtpVerdict of(RuntimeException failure) {
        Optional<SMTPException> refusal = SmtpMails.cause(failure, SMTPException.class);
        return refusal.filter(reply -> reply.getReplyCode() > 0)
                .map(reply -> of(reply.getReplyCode()))
                .orElseGet(() -> {
                    String kind = failure.getClass().getSimpleName();
                    return new SmtpVerdict(new Failure.Outage(new Reason("mail_server_silent", kind)), kind);
                });
    }

    static SmtpVerdict of(int code) {
        String words = "smtp " + code;
        if (CREDENTIALS.contains(code)) {
            return new SmtpVerdict(
                    new Failure.Suspended(new Reason("bad_credentials", words), Optional.empty()), words);
        }
        if (code == BUSY) {
            return new SmtpVerdict(
                    new Failure.Throttled(new Reason("mail_server_busy", words), Optional.empty()), words);
        }
        return code < 500
                ? new SmtpVerdict(new Failure.Later(new Reason("mail_postponed", words), Optional.empty()), words)
                : new SmtpVerdict(new Failure.Permanent(new Reason("mail_refused", words)), words);
    }
}
