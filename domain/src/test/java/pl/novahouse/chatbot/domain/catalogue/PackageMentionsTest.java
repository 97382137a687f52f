package pl.novahouse.chatbot.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Tokenizer;

final class PackageMentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pokaż Express | EXPRESS",
                "co jest w Comforcie | COMFORT",
                "premium? | PREMIUM",
                "Express a Express Plus | EXPRESS EXPRESS_PLUS",
                "czym się różni comfort od premium | COMFORT PREMIUM",
                "expres plus | EXPRESS_PLUS",
                "express+ | EXPRESS_PLUS",
                "ekspres-plus | EXPRESS_PLUS",
                "plus | EXPRESS_PLUS",
                "a plus? | EXPRESS_PLUS",
                "a w plusie? | EXPRESS_PLUS",
                "pakiet standard | EXPRESS_PLUS",
                "standard czy komfort? | EXPRESS_PLUS COMFORT",
                "pakiet podstawowy | EXPRESS",
                "wersja basic | EXPRESS",
                "pakiet na miarę | INDYWIDUALNY",
                "na miarę | INDYWIDUALNY",
                "indywidualny | INDYWIDUALNY",
                "a indywidualny? | INDYWIDUALNY",
                "ile kosztuje pakiet indywidualny | INDYWIDUALNY",
                "pakiet luksusowy | PREMIUM",
                "luksus | PREMIUM",
                "komfortowy pakiet | COMFORT",
                "pakiet komfrot | COMFORT",
                "premiun | PREMIUM",
                "expres | EXPRESS",
                "a comfrot? | COMFORT",
                "nie chcę Premium, tylko Express | PREMIUM EXPRESS"
            })
    void a_package_is_found_under_its_names_and_synonyms(String text, String expected) {
        assertThat(names(text))
                .isEqualTo(Arrays.stream(expected.split(" "))
                        .map(PackageName::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "czy drzwi są w standardzie?",
                "standard wykończenia mieszkania jest dla nas ważny",
                "szafa na miarę do przedpokoju",
                "cena plus VAT",
                "50 plus minus dwa metry",
                "jakie są plusy i minusy mieszkania",
                "czy wycena jest indywidualna",
                "indywidualne podejście do klienta",
                "podstawowe informacje o firmie",
                "mam ekspres do kawy",
                "zależy mi żeby zrobić to ekspresowo",
                "czy używacie materiałów klasy premium w każdym wykończeniu",
                "ekspert od wykończeń",
                "chcę mieszkać komfortowo"
            })
    void ordinary_words_are_no_packages(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void the_span_covers_the_words_that_name_the_package() {
        String text = "Wolę pakiet Express Plus.";
        PackageMention mention = PackageMentions.in(analysed(text)).getFirst();
        assertThat(mention.span().in(text)).isEqualTo("Express Plus");
    }

    private static List<PackageName> names(String text) {
        return PackageMentions.in(analysed(text)).stream()
                .map(PackageMention::name)
                .toList();
    }

    private static AnalysedText analysed(String text) {
        return new AnalysedText(text, Language.PL, Tokenizer.tokenize(text), List.of());
    }
}
