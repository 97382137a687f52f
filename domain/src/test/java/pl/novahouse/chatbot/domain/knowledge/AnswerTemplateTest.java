package pl.novahouse.chatbot.domain.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTemplateTest {

    private static final Map<String, String> FACTS = Map.of("a", "jeden", "b.c", "dwa");

    @Test
    void placeholders_are_replaced_by_facts() {
        AnswerTemplate template = new AnswerTemplate("{a} i {b.c}, znów {a}.");

        assertThat(rendered(template)).contains("jeden i dwa, znów jeden.");
        assertThat(template.placeholders()).containsExactly("a", "b.c", "a");
        assertThat(template.literally()).isEqualTo(" i , znów .");
    }

    @Test
    void a_text_without_placeholders_stays() {
        assertThat(rendered(new AnswerTemplate("Bez liczb."))).contains("Bez liczb.");
    }

    @Test
    void an_unknown_fact_leaves_no_answer() {
        assertThat(rendered(new AnswerTemplate("Trwa {x}."))).isEmpty();
    }

    @Test
    void an_open_placeholder_is_declined() {
        assertThatThrownBy(() -> new AnswerTemplate("Trwa {x.")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnswerTemplate(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<String> rendered(AnswerTemplate template) {
        return template.render(name -> Optional.ofNullable(FACTS.get(name)));
    }
}
