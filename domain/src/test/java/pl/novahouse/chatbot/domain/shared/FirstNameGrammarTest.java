package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstNameGrammarTest {

    @ParameterizedTest
    @CsvSource({
        "Anna,Anno", "Zofia,Zofio", "Zosia,Zosiu", "Ola,Olu", "Izabela,Izabelo", "Ania,Aniu", "Eugenia,Eugenio",
        "Maja,Maju", "Alicja,Alicjo", "Zoja,Zojo", "Stefcia,Stefciu", "Kinga,Kingo", "Ewunia,Ewuniu", "Carmen,Carmen",
        "Noemi,Noemi", "Beatrycze,Beatrycze", "Nadiia,Nadiia"
    })
    void a_womans_name_takes_the_vocative_of_its_ending(String name, String vocative) {
        assertThat(FirstNameGrammar.vocatives(name, Gender.FEMININE).getFirst()).isEqualTo(vocative);
    }

    @ParameterizedTest
    @CsvSource({
        "Jan,Janie",
        "Piotr,Piotrze",
        "Aleksander,Aleksandrze",
        "Oliwier,Oliwierze",
        "Marek,Marku",
        "Maciek,Maćku",
        "Krzysiek,Krzyśku",
        "Heniek,Heńku",
        "Paweł,Pawle",
        "Michał,Michale",
        "Robert,Robercie",
        "Dawid,Dawidzie",
        "Ernest,Erneście",
        "Tomasz,Tomaszu",
        "Karol,Karolu",
        "Jaś,Jasiu",
        "Lech,Lechu",
        "Wojciech,Wojciechu",
        "Krzysztof,Krzysztofie",
        "Jakub,Jakubie",
        "Stanisław,Stanisławie",
        "Przemysł,Przemyśle",
        "Jerzy,Jerzy",
        "Antoni,Antoni",
        "Kuba,Kubo",
        "Kazio,Kaziu",
        "Mieszko,Mieszku",
        "Otto,Otto",
        "Wawrzyniec,Wawrzyńcu",
        "Max,Max",
        "Kacper,Kacprze",
        "Sylwester,Sylwestrze",
        "Borys,Borysie",
        "Filip,Filipie"
    })
    void a_mans_name_takes_the_vocative_of_its_ending(String name, String vocative) {
        assertThat(FirstNameGrammar.vocatives(name, Gender.MASCULINE).getFirst())
                .isEqualTo(vocative);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dobromiła", "Zenobia", "Xenia"})
    void a_name_in_a_is_a_womans(String name) {
        assertThat(FirstNameGrammar.gender(name)).contains(Gender.FEMININE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bożydar", "Walery", "Jeremi", "Kazio", "Gniewomir", "Tomek", "Jaś", "Feliks"})
    void a_name_with_a_polish_ending_in_a_consonant_is_a_mans(String name) {
        assertThat(FirstNameGrammar.gender(name)).contains(Gender.MASCULINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wei", "Yuki", "Xiaoming", "Thuy", "Li", "Siobhan"})
    void a_foreign_name_tells_nothing(String name) {
        assertThat(FirstNameGrammar.gender(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Xiaoming,true", "O'Brien,true", "Matthew,true", "Jürgen,true", "Wojciech,false", "Joanna,false"})
    void a_spelling_shows_where_a_name_comes_from(String name, boolean foreign) {
        assertThat(FirstNameGrammar.isForeign(name)).isEqualTo(foreign);
    }
}
