package pl.novahouse.chatbot.application.delivery.port;

import java.util.UUID;
import pl.novahouse.chatbot.domain.delivery.Mail;
import pl.novahouse.chatbot.domain.delivery.Report;

/** The way out for mail. A refusal is in the report, never an exception. */
public interface Mails {

    /** @param key the same when a mail is sent again, so that a receiver can tell a repetition */
    Report send(Mail mail, UUID key);
}
