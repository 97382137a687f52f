package pl.novahouse.chatbot.llm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceFormsTest {

    @Test
    void the_forms_in_the_file_are_what_rules_dictionary_and_exceptions_make_of_the_names() {
        List<String> committed = TableFile.read(NamedPlaces.FORMS).stream()
                .map(row -> String.join("\t", row))
                .toList();

        assertThat(committed)
                .as("run PlaceFormsFile after a change of the places, the exceptions or the rules")
                .isEqualTo(PlaceFormsFile.lines());
    }
}
