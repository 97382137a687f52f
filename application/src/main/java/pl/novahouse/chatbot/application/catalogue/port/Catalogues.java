package pl.novahouse.chatbot.application.catalogue.port;

import pl.novahouse.chatbot.domain.catalogue.Catalogue;

/** The price list in force. */
public interface Catalogues {

    /** The current catalogue; cheap enough to be asked in every turn. */
    Catalogue current();
}
