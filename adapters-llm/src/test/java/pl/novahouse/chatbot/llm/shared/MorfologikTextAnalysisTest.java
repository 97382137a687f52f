package pl.novahouse.chatbot.llm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.application.shared.port.TextAnalysisContract;
import pl.novahouse.chatbot.domain.shared.Language;

class MorfologikTextAnalysisTest implements TextAnalysisContract {

    private static final TextAnalysis ANALYSIS = new MorfologikTextAnalysis();

    @Override
    public TextAnalysis analysis() {
        return ANALYSIS;
    }

    @ParameterizedTest
    @CsvSource({"lazienke,łazienka", "gwarancja,gwarancja", "wroclaw,Wrocław", "plytek,płytka", "ŁAZIENCE,łazienka"})
    void a_word_typed_in_a_hurry_is_read_as_the_word_it_stands_for(String typed, String lemma) {
        assertThat(ANALYSIS.analyse(typed, Language.PL).tokens().getFirst().lemmas())
                .contains(lemma);
    }

    @Test
    void a_word_of_any_length_is_no_trouble() {
        assertThat(ANALYSIS.analyse("a".repeat(4000), Language.PL).tokens()).hasSize(1);
    }
}
