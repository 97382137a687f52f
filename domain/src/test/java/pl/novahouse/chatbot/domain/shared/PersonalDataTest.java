package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalDataTest {

    private static final KnownNames NAMES = KnownNames.of(Planted.PERSON);

    static Stream<Planted.Value> planted() {
        return Planted.values().stream();
    }

    static Stream<String> harmless() {
        return Planted.harmless().stream();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void a_personal_value_leaves_no_trace(Planted.Value value) {
        assertThat(PersonalData.masked(value.text(), NAMES)).doesNotContain(value.secrets());
    }

    @ParameterizedTest
    @MethodSource("planted")
    void a_personal_value_within_a_sentence_leaves_no_trace(Planted.Value value) {
        String sentence = "Dzień dobry. Oto: " + value.text() + "; dziękuję";
        assertThat(PersonalData.masked(sentence, NAMES))
                .doesNotContain(value.secrets())
                .startsWith("Dzień dobry. Oto: ")
                .endsWith("dziękuję");
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void prices_areas_dates_and_programs_stay_as_they_are(String text) {
        assertThat(PersonalData.masked(text, NAMES)).isEqualTo(text);
    }

    @Test
    void at_least_eighty_kinds_and_spellings_are_tried() {
        assertThat(Planted.values()).hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void each_finding_is_replaced_by_the_word_for_its_kind() {
        String text = "Anna Nowak, anna@example.pl, 601 234 567, PESEL 44051401359, ul. Długa 1, budżet 350 000 zł";

        assertThat(PersonalData.masked(text, KnownNames.of("Anna Nowak")))
                .isEqualTo("[imię] [imię], [e-mail], [telefon], PESEL [PESEL], [adres], budżet 350 000 zł");
    }

    @Test
    void a_day_in_may_is_no_visitor_called_maja() {
        KnownNames maja = KnownNames.of("Maja");

        assertThat(PersonalData.masked("12 maja odbieram klucze", maja)).isEqualTo("12 maja odbieram klucze");
        assertThat(PersonalData.masked("Maja odbiera klucze, klucze Mai", maja))
                .isEqualTo("[imię] odbiera klucze, klucze [imię]");
    }

    @Test
    void names_are_found_in_every_case() {
        KnownNames names = KnownNames.of(List.of("Marek Kowalski", "Paweł Wróbel", "Ola Zięba", "Kuba Dudek"));
        for (String said :
                "Marku Markowi Markiem Kowalskiego Kowalską Kowalscy Kowalskimi Pawłem Wróblowi Oli Olę Ziębie Kubie Dudka"
                        .split(" ", -1)) {
            assertThat(PersonalData.masked("o: " + said, names)).as(said).isEqualTo("o: [imię]");
        }
    }

    @Property
    void findings_lie_within_the_text_in_order_and_apart(@ForAll String text) {
        List<PersonalDatum> found = PersonalData.in(text, NAMES);
        int end = 0;
        for (PersonalDatum datum : found) {
            assertThat(datum.span().start()).isGreaterThanOrEqualTo(end);
            end = datum.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Test
    void masking_twice_is_masking_once() {
        for (Planted.Value value : Planted.values()) {
            String once = PersonalData.masked(value.text(), NAMES);
            assertThat(PersonalData.masked(once, NAMES)).isEqualTo(once);
        }
    }
}
