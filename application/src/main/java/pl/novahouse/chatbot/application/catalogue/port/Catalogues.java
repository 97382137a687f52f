package pl.novahouse.chatbot.application.catalogue.port;

import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** The price list in force. */
public interface Catalogues {

    /** The current catalogue; cheap enough to be asked in every turn. */
    Catalogue current();

    /**
     * Puts a changed catalogue in force; earlier versions are kept.
     *
     * @param changed its version follows that of the current one
     * @throws ProblemException {@link Problem.Conflict} when somebody else published that version before
     */
    void publish(Catalogue changed);
}
