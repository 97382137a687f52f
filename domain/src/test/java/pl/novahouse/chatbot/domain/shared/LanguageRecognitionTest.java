package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRecognitionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PL|EN|How much does it cost",
                "PL|EN|hello",
                "PL|DE|Was kostet die Wohnung",
                "PL|DE|schön",
                "PL|UK|Скільки коштує ремонт",
                "EN|PL|ile to kosztuje",
                "EN|PL|świetnie",
                "PL|PL|ok",
                "EN|EN|Premium",
                "DE|DE|50 m2",
                "UK|UK|ok",
                "PL|PL|mam Київ w sercu i mieszkanie",
                "EN|EN|to do",
                "PL|PL|pakeit komfrt gwarancaj"
            })
    void a_message_changes_the_language_only_when_it_speaks_clearly(Language session, Language language, String text) {
        assertThat(LanguageRecognition.of(words(text), session)).isEqualTo(language);
    }

    @Test
    void words_that_the_polish_dictionary_knows_speak_for_polish() {
        List<Token> known = words("kupno szafek narożnych").stream()
                .map(word -> word.withReadings(List.of(new Reading(word.folded(), "subst"))))
                .toList();

        assertThat(LanguageRecognition.of(known, Language.EN)).isEqualTo(Language.PL);
        assertThat(LanguageRecognition.of(words("kupno szafek narożnych"), Language.PL))
                .isEqualTo(Language.PL);
    }

    @Test
    void a_code_names_its_language() {
        assertThat(Language.ofCode(" pl-PL")).contains(Language.PL);
        assertThat(Language.ofCode("UK")).contains(Language.UK);
        assertThat(Language.ofCode("fr")).isEmpty();
        assertThat(Language.DE.code()).isEqualTo("de");
    }

    private static List<Token> words(String text) {
        return Tokenizer.tokenize(text).stream().filter(Token::isWord).toList();
    }
}
