package pl.novahouse.chatbot.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {

    private static final char NO_BREAK_SPACE = '\u00A0';

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 | 50",
                "72,5 | 72.5",
                "72.5 | 72.5",
                "150 000 | 150000",
                "150.000 | 150000",
                "150,000 | 150000",
                "1.234.567,89 | 1234567.89",
                "100 000,50 | 100000.50",
                "150 tys. | 150000",
                "150tyś | 150000",
                "120k | 120000",
                "1,5 mln | 1500000",
                "pół miliona | 500000",
                "ćwierć miliona | 250000",
                "półtora miliona | 1500000",
                "półtora tysiąca | 1500",
                "dwa i pół tysiąca | 2500",
                "siedemdziesiąt dwa i pół | 72.5",
                "sto pięćdziesiąt tysięcy | 150000",
                "sto piecdziesiat tysiecy | 150000",
                "stu dwudziestu tysięcy | 120000",
                "piędziesiąt | 50",
                "pięćdziesąt | 50",
                "osiemnaście | 18",
                "60ciu | 60",
                "90-ciu | 90",
                "1 mln 200 tys. | 1200000",
                "120 tys. 500 zł | 120500",
                "milion | 1000000",
                "tysiąc | 1000"
            })
    void a_number_is_read_as_people_write_it(String text, BigDecimal value) {
        assertThat(Numerals.at(Said.utterance(text), 0))
                .get()
                .extracting(Numerals.Numeral::value)
                .satisfies(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mieszkanie", "pół", "tys", "mln", "ten pakiet", "plus", "2026.03.04", "1234567890123"})
    void other_words_are_no_numbers(String text) {
        assertThat(Numerals.at(Said.utterance(text), 0)).isEmpty();
    }

    @Property
    void an_amount_set_in_groups_is_read_back(@ForAll @IntRange(min = 1, max = 99_999_999) int amount) {
        for (char mark : new char[] {' ', NO_BREAK_SPACE, '.'}) {
            assertThat(Numerals.at(Said.utterance(grouped(amount, mark)), 0))
                    .get()
                    .satisfies(read -> assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(amount)));
        }
    }

    @Property
    void a_number_in_words_is_read_back(@ForAll @IntRange(min = 1, max = 999) int number) {
        assertThat(Numerals.at(Said.utterance(inWords(number)), 0)).get().satisfies(read -> {
            assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
            assertThat(read.spelled()).isTrue();
        });
    }

    @Property
    void thousands_in_words_are_read_back(@ForAll @IntRange(min = 2, max = 999) int thousands) {
        assertThat(Numerals.at(Said.utterance(inWords(thousands) + " tysięcy"), 0))
                .get()
                .satisfies(
                        read -> assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(thousands * 1000L)));
    }

    private static String grouped(int amount, char mark) {
        String digits = Integer.toString(amount);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(mark);
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    private static String inWords(int number) {
        String[] hundreds = {
            "", "sto", "dwieście", "trzysta", "czterysta", "pięćset", "sześćset", "siedemset", "osiemset", "dziewięćset"
        };
        String[] tens = {
            "",
            "",
            "dwadzieścia",
            "trzydzieści",
            "czterdzieści",
            "pięćdziesiąt",
            "sześćdziesiąt",
            "siedemdziesiąt",
            "osiemdziesiąt",
            "dziewięćdziesiąt"
        };
        String[] ones = {
            "",
            "jeden",
            "dwa",
            "trzy",
            "cztery",
            "pięć",
            "sześć",
            "siedem",
            "osiem",
            "dziewięć",
            "dziesięć",
            "jedenaście",
            "dwanaście",
            "trzynaście",
            "czternaście",
            "piętnaście",
            "szesnaście",
            "siedemnaście",
            "osiemnaście",
            "dziewiętnaście"
        };
        int rest = number % 100;
        String tail = rest < 20 ? ones[rest] : (tens[rest / 10] + " " + ones[rest % 10]).strip();
        return (hundreds[number / 100] + " " + tail).strip();
    }
}
