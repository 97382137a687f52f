package pl.novahouse.chatbot.llm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.domain.shared.Fragment;
import pl.novahouse.chatbot.domain.shared.Language;

class FragmentTest {

    private static final MorfologikTextAnalysis ANALYSIS = new MorfologikTextAnalysis();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jeszcze raz, w skrócie | SHORTER
            możesz krócej? | SHORTER
            nie rozumiem, możesz jaśniej? | REPHRASED
            to znaczy? | REPHRASED
            a dlaczego tak drogo? | WHY
            a konkretnie ile? | COST
            ile by to kosztowało? | COST
            a ile to potem trwa? | DURATION
            a to jest w cenie? | IN_PRICE
            a co jest w środku? | CONTENT
            a poza tym? | MORE
            a na co dokładnie? | MORE
            obojętnie | INDIFFERENT
            wszystko jedno | INDIFFERENT
            what's inside? | CONTENT
            can you say it shorter? | SHORTER
            and how long does it take? | DURATION
            why is it cheaper? | WHY
            """)
    void a_message_that_says_too_little_is_told_apart(String message, Fragment fragment) {
        assertThat(read(message)).contains(fragment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ile kosztuje Premium?",
                "a ile za 60 m2?",
                "dlaczego nie odbieracie telefonu?",
                "co jest w środku budynku?",
                "ile trwa projekt?",
                "dzień dobry",
                "to",
                "a",
                "jak wygląda umowa?"
            })
    void a_message_with_a_subject_of_its_own_is_no_fragment(String message) {
        assertThat(read(message)).isEmpty();
    }

    private static Optional<Fragment> read(String message) {
        return Fragment.of(ANALYSIS.analyse(message, Language.PL));
    }
}
