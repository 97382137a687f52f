package pl.novahouse.chatbot.application.retention.port;

import pl.novahouse.chatbot.domain.retention.DataInventory;

/** The one source of what is kept about people. */
public interface DataInventories {

    DataInventory read();
}
