package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.novahouse.chatbot.domain.shared.PlaceNameGrammar.ParadigmChoice;

class PlaceNameGrammarTest {

    private static final PlaceNameGrammar GRAMMAR = new PlaceNameGrammar(ParadigmChoice.likeliest());

    @ParameterizedTest
    @CsvSource({
        "Gdańsk,Gdańska,Gdańskowi,Gdańsk,Gdańskiem,Gdańsku",
        "Kraków,Krakowa,Krakowowi,Kraków,Krakowem,Krakowie",
        "Wrocław,Wrocławia,Wrocławiowi,Wrocław,Wrocławiem,Wrocławiu",
        "Poznań,Poznania,Poznaniowi,Poznań,Poznaniem,Poznaniu",
        "Szczecin,Szczecina,Szczecinowi,Szczecin,Szczecinem,Szczecinie",
        "Sosnowiec,Sosnowca,Sosnowcowi,Sosnowiec,Sosnowcem,Sosnowcu",
        "Lubliniec,Lublińca,Lublińcowi,Lubliniec,Lublińcem,Lublińcu",
        "Włocławek,Włocławka,Włocławkowi,Włocławek,Włocławkiem,Włocławku",
        "Nowogard,Nowogardu,Nowogardowi,Nowogard,Nowogardem,Nowogardzie",
        "Elbląg,Elbląga,Elblągowi,Elbląg,Elblągiem,Elblągu",
        "Warszawa,Warszawy,Warszawie,Warszawę,Warszawą,Warszawie",
        "Gdynia,Gdyni,Gdyni,Gdynię,Gdynią,Gdyni",
        "Oleśnica,Oleśnicy,Oleśnicy,Oleśnicę,Oleśnicą,Oleśnicy",
        "Ostrołęka,Ostrołęki,Ostrołęce,Ostrołękę,Ostrołęką,Ostrołęce",
        "Złotoryja,Złotoryi,Złotoryi,Złotoryję,Złotoryją,Złotoryi",
        "Kalwaria,Kalwarii,Kalwarii,Kalwarię,Kalwarią,Kalwarii",
        "Iława,Iławy,Iławie,Iławę,Iławą,Iławie",
        "Krosno,Krosna,Krosnu,Krosno,Krosnem,Krośnie",
        "Leszno,Leszna,Lesznu,Leszno,Lesznem,Lesznie",
        "Giżycko,Giżycka,Giżycku,Giżycko,Giżyckiem,Giżycku",
        "Zakopane,Zakopanego,Zakopanemu,Zakopane,Zakopanem,Zakopanem",
        "Świnoujście,Świnoujścia,Świnoujściu,Świnoujście,Świnoujściem,Świnoujściu",
        "Katowice,Katowic,Katowicom,Katowice,Katowicami,Katowicach",
        "Siedlce,Siedlec,Siedlcom,Siedlce,Siedlcami,Siedlcach",
        "Ząbki,Ząbek,Ząbkom,Ząbki,Ząbkami,Ząbkach",
        "Pobiedziska,Pobiedzisk,Pobiedziskom,Pobiedziska,Pobiedziskami,Pobiedziskach",
        "Bydgoszcz,Bydgoszczy,Bydgoszczy,Bydgoszcz,Bydgoszczą,Bydgoszczy",
        "Łódź,Łodzi,Łodzi,Łódź,Łodzią,Łodzi"
    })
    void a_noun_declines_by_its_ending(
            String name, String genitive, String dative, String accusative, String instrumental, String locative) {
        assertThat(GRAMMAR.decline(name))
                .isEqualTo(new CaseForms(name, genitive, dative, accusative, instrumental, locative));
    }

    @ParameterizedTest
    @CsvSource({
        "Zielona Góra,Zielonej Góry,Zielonej Górze",
        "Jelenia Góra,Jeleniej Góry,Jeleniej Górze",
        "Nowy Sącz,Nowego Sącza,Nowym Sączu",
        "Nowe Brzesko,Nowego Brzeska,Nowym Brzesku",
        "Tarnowskie Góry,Tarnowskich Gór,Tarnowskich Górach",
        "Starogard Gdański,Starogardu Gdańskiego,Starogardzie Gdańskim",
        "Dąbrowa Górnicza,Dąbrowy Górniczej,Dąbrowie Górniczej",
        "Wysokie Mazowieckie,Wysokiego Mazowieckiego,Wysokiem Mazowieckiem",
        "Bielsko-Biała,Bielska-Białej,Bielsku-Białej",
        "Dobrzyń nad Wisłą,Dobrzynia nad Wisłą,Dobrzyniu nad Wisłą",
        "Blizne Jasińskiego,Bliznego Jasińskiego,Bliznem Jasińskiego",
        "Ostrów Mazowiecka,Ostrowi Mazowieckiej,Ostrowi Mazowieckiej",
        "Legnickie Pole,Legnickiego Pola,Legnickim Polu"
    })
    void the_words_of_a_name_agree(String name, String genitive, String locative) {
        assertThat(GRAMMAR.decline(name).genitive()).isEqualTo(genitive);
        assertThat(GRAMMAR.decline(name).locative()).isEqualTo(locative);
    }

    @Test
    void a_choice_may_know_better_than_the_rules() {
        CaseForms known = new CaseForms("Hel", "Helu", "Helowi", "Hel", "Helem", "Helu");
        PlaceNameGrammar knowing =
                new PlaceNameGrammar((noun, candidates) -> noun.equals("Hel") ? known : candidates.getFirst());

        assertThat(knowing.decline("Hel")).isEqualTo(known);
        assertThat(GRAMMAR.decline("Hel").genitive()).isEqualTo("Hela");
    }

    @ParameterizedTest
    @CsvSource({
        "Gdańsku,w Gdańsku",
        "Wrocławiu,we Wrocławiu",
        "Wieliczce,w Wieliczce",
        "Fromborku,we Fromborku",
        "Filipowie,w Filipowie",
        "Lwówku,we Lwówku",
        "Łodzi,w Łodzi",
        "Wschowie,we Wschowie",
        "Ełku,w Ełku"
    })
    void the_locative_takes_w_or_we(String locative, String inside) {
        assertThat(PlacePrepositions.inside(locative)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "Gdańska,z Gdańska", "Szczecina,ze Szczecina", "Sopotu,z Sopotu", "Szamotuł,z Szamotuł", "Zgierza,ze Zgierza",
        "Zakopanego,z Zakopanego", "Siedlec,z Siedlec", "Środy,ze Środy", "Wschowy,ze Wschowy", "Rzeszowa,z Rzeszowa",
        "Lwowa,ze Lwowa", "Mszczonowa,ze Mszczonowa", "Żnina,ze Żnina", "Żywca,z Żywca", "Wrocławia,z Wrocławia"
    })
    void the_genitive_takes_z_or_ze(String genitive, String from) {
        assertThat(PlacePrepositions.from(genitive)).isEqualTo(from);
    }
}
