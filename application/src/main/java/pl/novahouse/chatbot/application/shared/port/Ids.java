package pl.novahouse.chatbot.application.shared.port;

import java.util.UUID;

/** A source of new identities. */
public interface Ids {

    /** A fresh identity; later ones sort after earlier ones, which keeps database indexes dense. */
    UUID next();
}
