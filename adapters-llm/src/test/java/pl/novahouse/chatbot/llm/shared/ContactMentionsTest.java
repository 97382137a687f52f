package pl.novahouse.chatbot.llm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Mention;

class ContactMentionsTest {

    private static final TextAnalysis ANALYSIS = new MorfologikTextAnalysis();

    @Test
    void telephones_and_addresses_are_found_and_other_numbers_are_not_taken_for_them() {
        List<String> wrong = new ArrayList<>();
        for (String[] row : TableFile.read("contacts-in-text.tsv")) {
            String found = String.join(", ", contacts(row[0]));
            if (!found.equals(row[1])) {
                wrong.add(row[0] + " -> " + found);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_long_line_of_digits_is_no_trouble() {
        assertThat(contacts("5 ".repeat(2000))).isEmpty();
        assertThat(contacts("@".repeat(4000))).isEmpty();
        assertThat(contacts("a.".repeat(1000) + "@" + "b.".repeat(1000))).isEmpty();
    }

    private static List<String> contacts(String text) {
        List<String> found = new ArrayList<>();
        for (Mention mention : ANALYSIS.analyse(text, Language.PL).mentions()) {
            if (mention instanceof Mention.Phone phone) {
                found.add(phone.number().e164());
            } else if (mention instanceof Mention.Email email) {
                found.add(email.address().value());
            }
        }
        return found;
    }
}
