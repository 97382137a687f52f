package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

final class SentencesTest {

    @Test
    void a_text_is_cut_after_each_sentence() {
        assertThat(Sentences.of("Express kosztuje 999 zł/m². To orientacyjna cena! Czy policzyć więcej?"))
                .containsExactly("Express kosztuje 999 zł/m². ", "To orientacyjna cena! ", "Czy policzyć więcej?");
    }

    @Test
    void a_short_form_and_a_decimal_mark_end_nothing() {
        assertThat(Sentences.of("Przykład: np. 72.5 m² za ok. 108 tys. zł. Koniec."))
                .containsExactly("Przykład: np. 72.5 m² za ok. 108 tys. zł. ", "Koniec.");
    }

    @Test
    void a_new_line_ends_a_sentence() {
        assertThat(Sentences.of("• Express\n• Comfort")).containsExactly("• Express\n", "• Comfort");
    }

    @Test
    void an_unfinished_text_may_still_grow() {
        assertThat(Sentences.endOfFirst("Express kosztuje 999 zł/m². ", 0)).isEqualTo(-1);
        assertThat(Sentences.endOfFirst("Express kosztuje 999 zł/m². T", 0)).isEqualTo(28);
    }

    @Property
    void the_sentences_together_are_the_text(@ForAll @Chars({'a', 'Z', '.', '?', ' ', '\n', '1', '”'}) String text) {
        String joined = String.join("", Sentences.of(text));

        assertThat(joined).isEqualTo(text.stripTrailing().isEmpty() ? "" : text);
    }
}
