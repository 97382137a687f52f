package pl.novahouse.chatbot.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;

final class ReadingLawsTest {

    private static final List<String> PIECES = List.of(
            "mam",
            "nie",
            "tylko",
            "a",
            "właściwie",
            "50",
            "60",
            "72,5",
            "12.03",
            "m2",
            "m²",
            "tys.",
            "zł",
            "/",
            "-",
            "?",
            ".",
            ",",
            "\n",
            "150 000",
            "po",
            "16",
            "o",
            "10:30",
            "jutro",
            "we",
            "wtorek",
            "w",
            "marcu",
            "2027",
            "odbiór",
            "za",
            "pół",
            "miliona",
            "Premium",
            "Comfort",
            "Express",
            "Plus",
            "biorę",
            "brat",
            "ma",
            "mieszkanie",
            "dom",
            "łazienka",
            "tylko",
            "budżet",
            "metraż",
            "nie wiem",
            "jestem",
            "Anna",
            "nazywam się",
            "i",
            "do",
            "od",
            "sto",
            "dwadzieścia",
            "tysięcy",
            "gdybym",
            "pod klucz",
            "🙂",
            "«",
            "2026-03-12",
            "31.02",
            "III",
            "kwartał",
            "na miarę",
            "koniec",
            "roku");

    private static final List<String> STATEMENTS = List.of(
            "Mam 50 m2",
            "Mam 60 m2",
            "Budżet 150 tys.",
            "Budżet to 90 000 zł",
            "Biorę Comfort",
            "Nie chcę Premium",
            "Wolę Express Plus",
            "Kupiliśmy dom",
            "Brat ma 80 m2",
            "Odbiór w marcu",
            "Tylko łazienka",
            "Jutro po 16",
            "Nie wiem jaki metraż",
            "Nie podawałem budżetu",
            "Ile kosztuje Premium?",
            "3 pokoje",
            "Na wynajem");

    @Property(tries = 3000)
    void no_text_breaks_the_reader(@ForAll @StringLength(max = 120) String text, @ForAll ProfileField asked) {
        ProfileReading reading = Said.answering(asked, text);

        assertThat(reading.changes()).allSatisfy(change -> assertThat(text).contains(change.words()));
    }

    @Property(tries = 3000)
    void whatever_is_told_is_told_in_words_of_the_message(@ForAll("messages") String text, @ForAll ProfileField asked) {
        ProfileReading reading = Said.answering(asked, text);

        assertThat(reading.changes()).allSatisfy(change -> assertThat(text).contains(change.words()));
        assertThat(reading.changes())
                .extracting(FieldChange::field)
                .filteredOn(field -> field != ProfileField.EXCLUDED_PACKAGES)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 3000)
    void reading_the_same_message_again_changes_no_value(@ForAll("statements") String text) {
        Profile once = Said.first(text).profile();
        Profile twice = Said.after(once, text).profile();

        assertThat(twice).isEqualTo(once);
    }

    @Property
    void an_accepted_area_is_stored_and_another_one_is_not(@ForAll @IntRange(min = 1, max = 2000) int squareMetres) {
        ProfileReading reading = Said.first("mieszkanie " + squareMetres + " m2");

        Area area = new Area(BigDecimal.valueOf(squareMetres));
        if (area.isAccepted()) {
            assertThat(reading.profile().area().toOptional()).contains(area);
        } else {
            assertThat(reading.profile().area().isAnswered()).isFalse();
            assertThat(reading.outOfRange()).containsExactly(ProfileField.AREA);
        }
    }

    @Property
    void an_accepted_budget_is_stored_and_another_one_is_not(@ForAll @IntRange(min = 1, max = 12_000) int thousands) {
        ProfileReading reading = Said.first("mam " + thousands + " tys. zł");

        boolean accepted = thousands >= 20 && thousands <= 5000;
        assertThat(reading.profile().budget().toOptional().isPresent()).isEqualTo(accepted);
        assertThat(reading.amounts()).containsExactly(Money.zloty(thousands * 1000L));
        assertThat(reading.outOfRange().contains(ProfileField.BUDGET)).isEqualTo(!accepted);
    }

    @Property
    void a_price_per_metre_is_never_a_budget(@ForAll @IntRange(min = 500, max = 9000) int zloty) {
        for (String unit :
                List.of(" zł/m2", " zł/m²", " za metr", " zł za m2", " zł z metra", " zł brutto za metr", "/m2")) {
            ProfileReading reading = Said.first("cena to " + zloty + unit);

            assertThat(reading.profile().budget().isAnswered()).isFalse();
            assertThat(reading.profile().area().isAnswered()).isFalse();
            assertThat(reading.amounts()).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> statements() {
        return Arbitraries.of(STATEMENTS).list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join(". ", pieces));
    }

    @Provide
    Arbitrary<String> messages() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(14).map(pieces -> String.join(" ", pieces));
    }
}
