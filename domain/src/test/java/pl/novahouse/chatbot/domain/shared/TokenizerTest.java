package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50m2|50 m2",
                "72,5 m²|72,5 m²",
                "60mkw|60 mkw",
                "200tys.|200 tys .",
                "1.500.000 zł|1.500.000 zł",
                "Bielsko-Biała|Bielsko - Biała",
                "zł/m²|zł / m²",
                "d'Artagnan|d'Artagnan",
                "„tak”|„ tak ”",
                "16:30|16 : 30",
                "a,b|a , b",
                "3-pokojowe|3 - pokojowe",
                "ok😀👍|ok 😀 👍",
                "👩‍🔧tak|👩‍ 🔧 tak"
            })
    void text_is_cut_where_its_nature_changes(String text, String tokens) {
        assertThat(Tokenizer.tokenize(text)).extracting(Token::surface).containsExactly(tokens.split(" ", -1));
    }

    @Test
    void a_folded_token_has_neither_capitals_nor_diacritics_nor_raised_digits() {
        assertThat(Tokenizer.tokenize("ŻÓŁĆ m² Müller Straße"))
                .extracting(Token::folded)
                .containsExactly("zolc", "m2", "muller", "strasse");
    }

    @Test
    void other_alphabets_keep_their_letters() {
        assertThat(Tokenizer.tokenize("Київ")).extracting(Token::folded).containsExactly("київ");
    }

    @Property
    void tokens_are_in_order_and_hold_everything_but_white_space(@ForAll String text) {
        List<Token> tokens = Tokenizer.tokenize(text);

        int end = 0;
        for (Token token : tokens) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, token.start()).strip().chars().noneMatch(Character::isLetterOrDigit))
                    .isTrue();
            assertThat(token.span().in(text)).isEqualTo(token.surface());
            end = token.end();
        }
        assertThat(text.substring(end).chars().noneMatch(Character::isLetterOrDigit))
                .isTrue();
    }
}
