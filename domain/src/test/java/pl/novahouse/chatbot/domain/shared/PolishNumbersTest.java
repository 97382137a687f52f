package pl.novahouse.chatbot.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolishNumbersTest {

    private static final String NBSP = "\u00A0";

    @ParameterizedTest
    @CsvSource({
        "0,pokoi",
        "1,pokój",
        "2,pokoje",
        "4,pokoje",
        "5,pokoi",
        "11,pokoi",
        "12,pokoi",
        "14,pokoi",
        "15,pokoi",
        "21,pokoi",
        "22,pokoje",
        "24,pokoje",
        "25,pokoi",
        "100,pokoi",
        "101,pokoi",
        "102,pokoje",
        "112,pokoi",
        "122,pokoje",
        "1004,pokoje"
    })
    void a_noun_agrees_with_its_number(long count, String noun) {
        assertThat(CountedNoun.ROOM.after(count)).isEqualTo(noun);
    }

    @Test
    void a_fraction_asks_for_the_genitive_singular() {
        assertThat(PolishNumbers.counted(new BigDecimal("2.50"), CountedNoun.MONTH))
                .isEqualTo("2,5" + NBSP + "miesiąca");
        assertThat(PolishNumbers.counted(new BigDecimal("2.0"), CountedNoun.MONTH))
                .isEqualTo("2" + NBSP + "miesiące");
    }

    @Test
    void a_limit_stands_in_the_genitive() {
        assertThat("do " + PolishNumbers.genitive(1, CountedNoun.WORKING_DAY))
                .isEqualTo("do 1" + NBSP + "dnia roboczego");
        assertThat("do " + PolishNumbers.genitive(4, CountedNoun.WEEK)).isEqualTo("do 4" + NBSP + "tygodni");
    }

    @Test
    void amounts_have_no_break_spaces_and_grosze_only_where_there_are_some() {
        assertThat(PolishNumbers.amount(Money.zloty(49_950))).isEqualTo("49" + NBSP + "950" + NBSP + "zł");
        assertThat(PolishNumbers.amount(Money.zloty(1_500))).isEqualTo("1500" + NBSP + "zł");
        assertThat(PolishNumbers.amount(Money.zloty(1_234_567)))
                .isEqualTo("1" + NBSP + "234" + NBSP + "567" + NBSP + "zł");
        assertThat(PolishNumbers.amount(new Money(1_999_905))).isEqualTo("19" + NBSP + "999,05" + NBSP + "zł");
        assertThat(PolishNumbers.pricePerSquareMetre(Money.zloty(999))).isEqualTo("999" + NBSP + "zł/m²");
    }

    @Test
    void ranges_have_an_en_dash_without_spaces() {
        assertThat(PolishNumbers.counted(6, 8, CountedNoun.WEEK)).isEqualTo("6–8" + NBSP + "tygodni");
        assertThat(PolishNumbers.counted(2, 4, CountedNoun.WEEK)).isEqualTo("2–4" + NBSP + "tygodnie");
        assertThat(PolishNumbers.pricesPerSquareMetre(Money.zloty(1700), Money.zloty(5000)))
                .isEqualTo("1700–5000" + NBSP + "zł/m²");
        assertThat(PolishNumbers.areas(Area.squareMetres(20), Area.squareMetres(90)))
                .isEqualTo("20–90" + NBSP + "m²");
    }

    @Test
    void areas_have_a_decimal_comma_and_no_zeros_at_the_end() {
        assertThat(PolishNumbers.area(new Area(new BigDecimal("72.50")))).isEqualTo("72,5" + NBSP + "m²");
        assertThat(PolishNumbers.area(Area.squareMetres(100))).isEqualTo("100" + NBSP + "m²");
        assertThat(PolishNumbers.decimal(new BigDecimal("-12345.05"))).isEqualTo("−12" + NBSP + "345,05");
    }

    @Property
    void a_number_set_and_read_back_is_itself(
            @ForAll @LongRange(min = -10_000_000_000L, max = 10_000_000_000L) long number) {
        String plain = PolishNumbers.whole(number).replace(NBSP, "").replace('−', '-');

        assertThat(Long.parseLong(plain)).isEqualTo(number);
    }
}
