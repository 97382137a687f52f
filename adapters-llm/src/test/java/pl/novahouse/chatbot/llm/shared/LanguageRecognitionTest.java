package pl.novahouse.chatbot.llm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.shared.Language;

class LanguageRecognitionTest {

    private static final TextAnalysis ANALYSIS = new MorfologikTextAnalysis();

    @Test
    void of_messages_the_rules_have_not_seen_at_least_97_in_100_have_their_language_told() {
        List<String[]> messages = TableFile.read("languages-held-out.tsv");
        List<String> wrong = new ArrayList<>();
        for (String[] row : messages) {
            Language found = ANALYSIS.analyse(row[2], Language.valueOf(row[0])).language();
            if (found != Language.valueOf(row[1])) {
                wrong.add(row[0] + " " + found.name().toLowerCase(Locale.ROOT) + ": " + row[2]);
            }
        }

        assertThat(wrong).as("of " + messages.size()).hasSizeLessThanOrEqualTo(messages.size() * 3 / 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wykoncznie mieszknia kuchnai lazienik",
                "ile kosztje wykonczenei mieszkana",
                "pakeit komfrt gwarancaj",
                "Wrocław, 60 m2",
                "smart home, walk-in closet, open space",
                "jan.kowalski@example.com, 601 234 567"
            })
    void mistyped_or_borrowed_words_do_not_change_the_language(String text) {
        assertThat(ANALYSIS.analyse(text, Language.PL).language()).isEqualTo(Language.PL);
    }
}
