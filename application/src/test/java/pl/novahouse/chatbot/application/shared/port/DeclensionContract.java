package pl.novahouse.chatbot.application.shared.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.shared.Gender;

/** What every declension guarantees. */
public interface DeclensionContract {

    Declension declension();

    @Test
    default void a_first_name_has_a_vocative_and_a_gender() {
        assertThat(declension().firstName("Anna").vocative()).isEqualTo("Anno");
        assertThat(declension().firstName("Anna").gender()).contains(Gender.FEMININE);
        assertThat(declension().firstName("Piotr").vocative()).isEqualTo("Piotrze");
        assertThat(declension().firstName("Piotr").gender()).contains(Gender.MASCULINE);
    }

    @Test
    default void a_foreign_first_name_stays_as_it_is() {
        assertThat(declension().firstName("Xiaoming").vocative()).isEqualTo("Xiaoming");
    }

    @Test
    default void a_town_has_its_cases_with_their_prepositions() {
        assertThat(declension().town("Gdańsk").inside()).isEqualTo("w Gdańsku");
        assertThat(declension().town("Wrocław").inside()).isEqualTo("we Wrocławiu");
        assertThat(declension().town("Wrocław").from()).isEqualTo("z Wrocławia");
    }
}
