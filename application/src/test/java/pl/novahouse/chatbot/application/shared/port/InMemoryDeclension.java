package pl.novahouse.chatbot.application.shared.port;

import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.FirstNameForms;
import pl.novahouse.chatbot.domain.shared.Gender;
import pl.novahouse.chatbot.domain.shared.TownForms;

/** Knows a handful of names by heart. */
public final class InMemoryDeclension implements Declension {

    private static final Map<String, FirstNameForms> NAMES = Map.of(
            "Anna", new FirstNameForms("Anna", "Anno", Optional.of(Gender.FEMININE)),
            "Ewa", new FirstNameForms("Ewa", "Ewo", Optional.of(Gender.FEMININE)),
            "Jan", new FirstNameForms("Jan", "Janie", Optional.of(Gender.MASCULINE)),
            "Piotr", new FirstNameForms("Piotr", "Piotrze", Optional.of(Gender.MASCULINE)));

    private static final Map<String, TownForms> TOWNS = Map.of(
            "Gdańsk", new TownForms("Gdańsk", "Gdańska", "Gdańsku", "w Gdańsku", "z Gdańska"),
            "Sopot", new TownForms("Sopot", "Sopotu", "Sopocie", "w Sopocie", "z Sopotu"),
            "Gdynia", new TownForms("Gdynia", "Gdyni", "Gdyni", "w Gdyni", "z Gdyni"),
            "Warszawa", new TownForms("Warszawa", "Warszawy", "Warszawie", "w Warszawie", "z Warszawy"),
            "Wrocław", new TownForms("Wrocław", "Wrocławia", "Wrocławiu", "we Wrocławiu", "z Wrocławia"),
            "Kraków", new TownForms("Kraków", "Krakowa", "Krakowie", "w Krakowie", "z Krakowa"));

    @Override
    public FirstNameForms firstName(String nominative) {
        return NAMES.getOrDefault(nominative, new FirstNameForms(nominative, nominative, Optional.empty()));
    }

    @Override
    public TownForms town(String nominative) {
        return TOWNS.getOrDefault(
                nominative, new TownForms(nominative, nominative, nominative, "w: " + nominative, "z: " + nominative));
    }
}
