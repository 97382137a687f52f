package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.domain.shared.Place.Kind;
import pl.novahouse.chatbot.domain.shared.PlaceNameGrammar.ParadigmChoice;

class GazetteerTest {

    private static final PlaceNameGrammar GRAMMAR = new PlaceNameGrammar(ParadigmChoice.likeliest());

    private static final Gazetteer GAZETTEER = new Gazetteer(List.of(
            town("Gdańsk", 460_000, 54.35, 18.65),
            town("Warszawa", 1_700_000, 52.23, 21.01),
            town("Sopot", 38_000, 54.44, 18.57),
            town("Marki", 23_000, 52.32, 21.10),
            town("Nowa Sól", 39_000, 51.80, 15.71),
            town("Starogard Gdański", 47_000, 53.96, 18.53),
            town("Stargard", 67_000, 53.33, 15.05),
            town("Koło", 22_000, 52.20, 18.63),
            town("Józefów", 2_400, 50.48, 23.05),
            named(place("Józefów", Kind.TOWN, Optional.empty(), 52.13, 21.23), 1_900, false),
            named(place("Wola", Kind.DISTRICT, Optional.of("Warszawa"), 52.23, 20.96), 0, true),
            named(place("Lipa", Kind.VILLAGE, Optional.empty(), 50.70, 21.95), 900, false)));

    /** Words that a dictionary would know as ordinary ones. */
    private static final Map<String, String> ORDINARY = Map.of(
            "marki", "marka", "markach", "marka", "marek", "marka", "nowa", "nowy", "nowej", "nowy", "sol", "sól",
            "soli", "sól", "kolo", "koło", "woli", "wola", "lipa", "lipa");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mieszkanie w Gdańsku|Gdańsk",
                "MIESZKANIE W GDANSKU|Gdańsk",
                "gdansk|Gdańsk",
                "nie Gdańsk, tylko Sopot|Gdańsk, Sopot",
                "mieszkanie w Markach|Marki",
                "mieszkanie w markach|Marki",
                "Marki, 50 m2|Marki",
                "marki|Marki?",
                "dom w nowej soli|Nowa Sól",
                "Nowa Sól|Nowa Sól",
                "w starogardzie gdańskim|Starogard Gdański",
                "Stargard|Stargard",
                "na Woli mam mieszkanie|Wola",
                "Warszawa Wola|Warszawa, Wola",
                "z okolic Gdańska|Gdańsk",
                "pod Warszawą|Warszawa",
                "mieszkanie w Koło|Koło",
                "w gdnasku|Gdańsk",
                "Warszwa|Warszawa"
            })
    void a_town_is_found_where_it_is_meant(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakie marki płytek",
                "jakich marek używacie",
                "nowa sól do zmywarki",
                "koło 50 metrów",
                "Koło 50 metrów",
                "miska Koło",
                "ulica Gdańska 5",
                "ul. Gdańska",
                "z własnej woli",
                "w Woli",
                "lipa",
                "Gdańska 5"
            })
    void a_word_that_means_something_else_is_no_town(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void the_namesake_near_another_town_of_the_text_is_meant() {
        assertThat(towns("Józefów pod Warszawą").getFirst().place().coordinates())
                .isEqualTo(new Coordinates(52.13, 21.23));
        assertThat(towns("Józefów").getFirst().place().coordinates()).isEqualTo(new Coordinates(50.48, 23.05));
        assertThat(towns("Józefów").getFirst().namesakes()).hasSize(1);
    }

    private static String names(String text) {
        return String.join(
                ", ",
                GAZETTEER.find(tokens(text)).stream().map(GazetteerTest::name).toList());
    }

    private static String name(Mention mention) {
        return switch (mention) {
            case Mention.Town town -> town.place().name().value();
            case Mention.PossibleTown town -> town.place().name().value() + "?";
            case Mention.Email _, Mention.Phone _, Mention.FirstName _ -> "";
        };
    }

    private static List<Mention.Town> towns(String text) {
        return GAZETTEER.find(tokens(text)).stream()
                .filter(Mention.Town.class::isInstance)
                .map(Mention.Town.class::cast)
                .toList();
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.tokenize(text).stream().map(GazetteerTest::read).toList();
    }

    private static Token read(Token token) {
        String lemma = ORDINARY.get(token.folded());
        return lemma == null ? token : token.withReadings(List.of(new Reading(lemma, "subst:sg:nom:f")));
    }

    private static NamedPlace town(String name, int population, double latitude, double longitude) {
        return named(place(name, Kind.TOWN, Optional.empty(), latitude, longitude), population, false);
    }

    private static Place place(String name, Kind kind, Optional<String> partOf, double latitude, double longitude) {
        return new Place(
                new TownName(name),
                kind,
                partOf.map(TownName::new),
                "mazowieckie",
                new Coordinates(latitude, longitude));
    }

    private static NamedPlace named(Place place, int population, boolean takesNa) {
        return new NamedPlace(place, GRAMMAR.decline(place.name().value()), population, takesNa);
    }
}
