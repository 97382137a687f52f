package pl.novahouse.chatbot.application.delivery.port;

import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.StaffNotice;

/** The way to the systems that staff want to be told. A refusal is in the report, never an exception. */
public interface Webhooks {

    Report post(StaffNotice notice);
}
