package pl.novahouse.chatbot.application.shared.port;

import pl.novahouse.chatbot.domain.shared.FirstNameForms;
import pl.novahouse.chatbot.domain.shared.TownForms;

/** The inflection of names in Polish. Safe for concurrent use. */
public interface Declension {

    /** The forms of one first name given in the nominative; a foreign name stays as it is. */
    FirstNameForms firstName(String nominative);

    /** The forms of a town's name given in the nominative, with the prepositions that go with them. */
    TownForms town(String nominative);
}
