package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Zażółć gęślą jaźń", "👩‍👩‍👧‍👦 e\u0301", "\n\t", "\uD83D\uDE00"})
    void what_is_well_formed_stays(String text) {
        assertThat(PlainText.of(text)).isSameAs(text);
    }

    @Test
    void a_nul_sign_is_replaced() {
        assertThat(PlainText.of("a\0b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void half_a_sign_is_replaced_wherever_it_stands() {
        assertThat(PlainText.of("a\uD83D")).isEqualTo("a\uFFFD");
        assertThat(PlainText.of("\uD83Da")).isEqualTo("\uFFFDa");
        assertThat(PlainText.of("\uDE00a")).isEqualTo("\uFFFDa");
        assertThat(PlainText.of("a\uDE00")).isEqualTo("a\uFFFD");
        assertThat(PlainText.of("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
        assertThat(PlainText.of("\uD83D\uD83D\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00");
        assertThat(PlainText.of("\uD83D\uDE00\uDE00")).isEqualTo("\uD83D\uDE00\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({"0xD83D, 0x0041", "0x0000, 0xDE00", "0xDE00, 0xD83D"})
    void the_result_survives_a_round_trip_through_bytes(int first, int second) {
        String text = PlainText.of(new String(new char[] {(char) first, (char) second}));

        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }
}
