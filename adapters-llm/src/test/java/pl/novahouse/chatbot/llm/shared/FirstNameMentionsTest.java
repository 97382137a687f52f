package pl.novahouse.chatbot.llm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.shared.Gender;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Mention;

class FirstNameMentionsTest {

    private static final TextAnalysis ANALYSIS = new MorfologikTextAnalysis();

    @ParameterizedTest
    @CsvSource({
        "Mam na imię Kasia,Kasia",
        "jestem kasia,Kasia",
        "Nazywam się Łukasz Nowak,Łukasz",
        "lukasz,Łukasz",
        "jestem marek,Marek",
        "Maja,Maja",
        "Proszę dzwonić do Tomka,Tomek",
        "mieszkanie dla Ani,Ania",
        "umówcie mnie z Panem Danielem,Daniel",
        "dla Daniela,Daniel",
        "Daniela,Daniela",
        "Z tej strony Michał,Michał",
        "Oleksandr,Oleksandr",
        "Jestem Jarosław,Jarosław"
    })
    void a_name_is_found_in_its_nominative(String text, String name) {
        assertThat(ANALYSIS.analyse(text, Language.PL).mentions(Mention.FirstName.class))
                .extracting(Mention.FirstName::nominative)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakie marki płytek są w pakiecie",
                "czy ktos z panstwa maja to w ofercie",
                "sam wybiorę sobie płytki do łazienki",
                "Max 100 tys na całe mieszkanie w bloku",
                "Dzień dobry, chcę wykończyć mieszkanie",
                "ile kosztuje metr w pakiecie Premium"
            })
    void an_ordinary_word_is_no_name(String text) {
        assertThat(ANALYSIS.analyse(text, Language.PL).mentions(Mention.FirstName.class))
                .isEmpty();
    }

    @Test
    void a_name_tells_its_gender() {
        assertThat(ANALYSIS.analyse("Barnaba", Language.PL).mentions(Mention.FirstName.class))
                .extracting(Mention.FirstName::gender)
                .containsExactly(Gender.MASCULINE);
    }
}
