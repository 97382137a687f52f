package pl.novahouse.chatbot.llm.shared;

import pl.novahouse.chatbot.application.shared.port.Declension;
import pl.novahouse.chatbot.domain.shared.FirstNameForms;
import pl.novahouse.chatbot.domain.shared.TownForms;

/** Declines names by tables of exceptions, the Morfologik dictionary and rules, in this order. */
public final class MorfologikDeclension implements Declension {

    private final NameDeclension names;
    private final PlaceDeclension places;

    /** Loads the dictionary and the tables; make it once, at start. */
    public MorfologikDeclension() {
        Dictionary dictionary = new Dictionary();
        this.names = new NameDeclension(dictionary, FirstNames.ofResource(), TableFile.read("name-exceptions.tsv"));
        this.places = PlaceDeclension.of(dictionary);
    }

    @Override
    public FirstNameForms firstName(String nominative) {
        return names.decline(nominative.strip());
    }

    @Override
    public TownForms town(String nominative) {
        return places.withPrepositions(nominative.strip());
    }
}
