package pl.novahouse.chatbot.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Tokenizer;

class ObjectionReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sprzeciw wobec przetwarzania",
                "Wnoszę sprzeciw wobec przetwarzania moich danych osobowych",
                "Zgłaszam sprzeciw.",
                "sprzeciwiam się przetwarzaniu moich danych",
                "Sprzeciwiam się dalszemu wykorzystywaniu moich danych",
                "nie zgadzam się na profilowanie",
                "Nie wyrażam zgody na profilowanie mnie!",
                "nie chcę być profilowana",
                "nie zgadzam się na dalsze przetwarzanie danych",
                "nie zgadzam się na marketing i profilowanie",
                "żądam zaprzestania przetwarzania moich danych",
                "Proszę o zaprzestanie przetwarzania danych",
                "I object to the processing of my data"
            })
    void whoever_objects_to_processing_objects_to_all_of_it(String text) {
        assertThat(ObjectionReading.in(analysed(text), false)).contains(Objection.PROCESSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nie zgadzam się na marketing",
                "Nie wyrażam zgody na marketing",
                "sprzeciw wobec marketingu bezpośredniego",
                "zgłaszam sprzeciw wobec przetwarzania danych w celach marketingowych",
                "sprzeciwiam się profilowaniu w celu marketingowym",
                "Nie życzę sobie reklam",
                "proszę nie wysyłać mi newslettera",
                "nie przysyłajcie mi więcej reklam",
                "nie chcę dostawać reklam",
                "I do not consent to marketing"
            })
    void whoever_objects_to_marketing_alone_may_still_be_contacted(String text) {
        assertThat(ObjectionReading.in(analysed(text), false)).contains(Objection.MARKETING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nie zgadzam się z tą ceną",
                "nie zgadzam się na taki termin",
                "wyrażam zgodę na marketing",
                "sąsiad złożył sprzeciw do urzędu",
                "kiedy zgłaszam sprzeciw, co się dzieje z danymi",
                "Wycofuję zgodę na kontakt",
                "nie chcę pakietu Premium"
            })
    void other_words_object_to_nothing(String text) {
        assertThat(ObjectionReading.in(analysed(text), false)).isEmpty();
    }

    @Test
    void a_question_about_the_right_is_no_objection_and_a_declaration_with_a_question_is() {
        for (String question : List.of(
                "Czy mogę zgłosić sprzeciw wobec przetwarzania?",
                "Jak złożyć sprzeciw wobec marketingu?",
                "Czy jeśli zgłaszam sprzeciw, to dane znikną?")) {
            assertThat(ObjectionReading.in(analysed(question), true))
                    .as(question)
                    .isEmpty();
        }
        assertThat(ObjectionReading.in(
                        analysed("Zgłaszam sprzeciw wobec przetwarzania danych. Ile kosztuje Comfort?"), true))
                .contains(Objection.PROCESSING);
    }

    private static AnalysedText analysed(String text) {
        return new AnalysedText(text, Language.PL, Tokenizer.tokenize(text), List.of());
    }
}
