package pl.novahouse.chatbot.llm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.novahouse.chatbot.application.shared.port.Declension;
import pl.novahouse.chatbot.application.shared.port.DeclensionContract;

class MorfologikDeclensionTest implements DeclensionContract {

    private static final Declension DECLENSION = new MorfologikDeclension();

    @Override
    public Declension declension() {
        return DECLENSION;
    }

    @ParameterizedTest
    @CsvSource({
        "Wrocław,we Wrocławiu,z Wrocławia",
        "Włocławek,we Włocławku,z Włocławka",
        "Wieliczka,w Wieliczce,z Wieliczki",
        "Bielsko-Biała,w Bielsku-Białej,z Bielska-Białej",
        "Zakopane,w Zakopanem,z Zakopanego",
        "Łódź,w Łodzi,z Łodzi",
        "Hel,na Helu,z Helu",
        "Szczecin,w Szczecinie,ze Szczecina",
        "Sopot,w Sopocie,z Sopotu",
        "Siedlce,w Siedlcach,z Siedlec",
        "Świnoujście,w Świnoujściu,ze Świnoujścia",
        "Lwówek Śląski,we Lwówku Śląskim,ze Lwówka Śląskiego",
        "Białystok,w Białymstoku,z Białegostoku",
        "Nowy Dwór Mazowiecki,w Nowym Dworze Mazowieckim,z Nowego Dworu Mazowieckiego",
        "Ruciane-Nida,w Rucianem-Nidzie,z Rucianego-Nidy",
        "Mokotów,na Mokotowie,z Mokotowa",
        "Praga-Południe,na Pradze-Południe,z Pragi-Południe",
        "Kąty Wrocławskie,w Kątach Wrocławskich,z Kątów Wrocławskich",
        "Zgorzelec,w Zgorzelcu,ze Zgorzelca",
        "Stara Wieś,w Starej Wsi,ze Starej Wsi"
    })
    void a_town_goes_with_the_preposition_that_people_use(String town, String inside, String from) {
        assertThat(DECLENSION.town(town).inside()).isEqualTo(inside);
        assertThat(DECLENSION.town(town).from()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({
        "anna,Anna,Anno",
        "MICHAŁ,Michał,Michale",
        "lukasz,Łukasz,Łukaszu",
        "Pawel,Paweł,Pawle",
        "kasia,Kasia,Kasiu",
        "Wałentyna,Wałentyna,Wałentyno"
    })
    void a_name_typed_in_a_hurry_is_spelled_properly(String typed, String nominative, String vocative) {
        assertThat(DECLENSION.firstName(typed).nominative()).isEqualTo(nominative);
        assertThat(DECLENSION.firstName(typed).vocative()).isEqualTo(vocative);
    }

    @ParameterizedTest
    @CsvSource({"John", "Ahmed", "Xiaoming", "Nguyen", "Chloe", "Max", "Giovanni", "Nicole", "O'Brien", "X"})
    void a_foreign_name_is_left_alone(String name) {
        assertThat(DECLENSION.firstName(name).vocative()).isEqualTo(name);
    }
}
