package pl.novahouse.chatbot.llm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.TownName;

/** How many towns are found in running text, and how often one is found where none is. */
class TownRecognitionTest {

    private static final TextAnalysis ANALYSIS = new MorfologikTextAnalysis();

    @Test
    void the_towns_of_the_sentences_made_with_the_rules_are_found() {
        assertThat(wrong("towns-in-text.tsv")).isEmpty();
    }

    @Test
    void of_sentences_the_rules_have_not_seen_at_least_97_in_100_have_their_towns_found() {
        List<String> wrong = wrong("towns-in-text-held-out.tsv");

        assertThat(wrong)
                .hasSizeLessThanOrEqualTo(
                        TableFile.read("towns-in-text-held-out.tsv").size() * 3 / 100);
    }

    @Test
    void sentences_without_a_town_made_with_the_rules_have_none_found() {
        assertThat(falseHits("no-towns-in-text.txt")).isEmpty();
    }

    @Test
    void of_sentences_without_a_town_that_the_rules_have_not_seen_at_most_2_in_100_have_one_found() {
        assertThat(falseHits("no-towns-in-text-held-out.txt"))
                .hasSizeLessThanOrEqualTo(
                        TableFile.read("no-towns-in-text-held-out.txt").size() * 2 / 100);
    }

    @ParameterizedTest
    @CsvSource({
        "mieszkanie na Chełmie w Gdańsku,Gdańsk",
        "mieszkam w Chełmie,Chełm",
        "Józefów pod Otwockiem,Józefów",
        "dom w Oliwie,Gdańsk",
        "na mokotowie,Warszawa"
    })
    void a_district_belongs_to_its_town(String text, String city) {
        AnalysedText analysed = ANALYSIS.analyse(text, Language.PL);

        assertThat(analysed.mentions(Mention.Town.class).getFirst().place().city())
                .isEqualTo(new TownName(city));
    }

    private static List<String> wrong(String resource) {
        List<String> wrong = new ArrayList<>();
        for (String[] row : TableFile.read(resource)) {
            String found = String.join(", ", found(row[0]));
            if (!found.equals(row[1])) {
                wrong.add(row[0] + " -> " + found);
            }
        }
        return wrong;
    }

    private static List<String> falseHits(String resource) {
        List<String> wrong = new ArrayList<>();
        for (String[] row : TableFile.read(resource)) {
            List<String> found =
                    found(row[0]).stream().filter(name -> !name.endsWith("?")).toList();
            if (!found.isEmpty()) {
                wrong.add(row[0] + " -> " + found);
            }
        }
        return wrong;
    }

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        for (Mention mention : ANALYSIS.analyse(text, Language.PL).mentions()) {
            if (mention instanceof Mention.Town town) {
                found.add(town.place().name().value());
            } else if (mention instanceof Mention.PossibleTown town) {
                found.add(town.place().name().value() + "?");
            }
        }
        return found;
    }
}
