package pl.novahouse.chatbot.application.shared.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Token;

/** What every text analysis guarantees. */
public interface TextAnalysisContract {

    TextAnalysis analysis();

    @Test
    default void the_tokens_hold_all_of_the_text_but_the_white_space() {
        String text = "Dzień dobry, mam 50m2 w Gdańsku 😀!";

        AnalysedText analysed = analysis().analyse(text, Language.PL);

        assertThat(analysed.original()).isEqualTo(text);
        assertThat(analysed.tokens().stream().map(Token::surface).collect(Collectors.joining()))
                .isEqualTo(text.replace(" ", ""));
        assertThat(analysed.tokens())
                .allSatisfy(token -> assertThat(token.span().in(text)).isEqualTo(token.surface()));
    }

    @Test
    default void an_empty_text_has_no_tokens_and_keeps_the_language_of_the_session() {
        AnalysedText analysed = analysis().analyse("", Language.EN);

        assertThat(analysed.tokens()).isEmpty();
        assertThat(analysed.mentions()).isEmpty();
        assertThat(analysed.language()).isEqualTo(Language.EN);
    }

    @Test
    default void a_town_is_found_in_the_locative() {
        AnalysedText analysed = analysis().analyse("Mieszkanie w Gdańsku", Language.PL);

        assertThat(analysed.mentions(Mention.Town.class))
                .extracting(town -> town.place().name().value())
                .containsExactly("Gdańsk");
    }

    @Test
    default void an_address_and_a_number_are_found_with_their_places() {
        String text = "jan@example.com, 601 234 567";

        AnalysedText analysed = analysis().analyse(text, Language.PL);

        assertThat(analysed.mentions(Mention.Email.class)).singleElement().satisfies(email -> {
            assertThat(email.address().value()).isEqualTo("jan@example.com");
            assertThat(email.span().in(text)).isEqualTo("jan@example.com");
        });
        assertThat(analysed.mentions(Mention.Phone.class)).singleElement().satisfies(phone -> {
            assertThat(phone.number().e164()).isEqualTo("+48601234567");
            assertThat(phone.span().in(text)).isEqualTo("601 234 567");
        });
    }

    @Test
    default void a_word_is_read_in_its_dictionary_form() {
        AnalysedText analysed = analysis().analyse("gwarancji", Language.PL);

        assertThat(analysed.tokens())
                .singleElement()
                .satisfies(token -> assertThat(token.hasLemma("gwarancja")).isTrue());
    }
}
