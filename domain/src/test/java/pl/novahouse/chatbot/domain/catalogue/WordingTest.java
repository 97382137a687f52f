package pl.novahouse.chatbot.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.Money;

class WordingTest {

    private static final Wording POLISH = Wording.in(Language.PL);
    private static final Wording ENGLISH = Wording.in(Language.EN);

    @Test
    void prices_per_square_metre_name_the_currency_once() {
        Price range = new Price.Range(Money.zloty(1700), Money.zloty(5000));
        Price grosze = new Price.Fixed(new Money(99_905));

        assertThat(POLISH.pricePerSquareMetre(range)).isEqualTo("1700–5000\u00A0zł/m²");
        assertThat(POLISH.pricePerSquareMetre(new Price.Fixed(Money.zloty(999))))
                .isEqualTo("999\u00A0zł/m²");
        assertThat(ENGLISH.pricePerSquareMetre(range)).isEqualTo("PLN\u00A01,700–5,000/m²");
        assertThat(ENGLISH.pricePerSquareMetre(new Price.Fixed(Money.zloty(999))))
                .isEqualTo("PLN\u00A0999/m²");
        assertThat(ENGLISH.pricePerSquareMetre(grosze)).isEqualTo("PLN\u00A0999.05/m²");
    }

    @Test
    void amounts_are_grouped_as_the_language_has_it() {
        assertThat(POLISH.amount(Money.zloty(49_950))).isEqualTo("49\u00A0950\u00A0zł");
        assertThat(ENGLISH.amount(Money.zloty(49_950))).isEqualTo("PLN\u00A049,950");
        assertThat(POLISH.amount(new Price.Range(Money.zloty(85_000), Money.zloty(250_000))))
                .isEqualTo("85\u00A0000–250\u00A0000\u00A0zł");
        assertThat(ENGLISH.amount(new Price.Range(Money.zloty(85_000), Money.zloty(250_000))))
                .isEqualTo("PLN\u00A085,000–250,000");
        assertThat(ENGLISH.amount(Money.zloty(999))).isEqualTo("PLN\u00A0999");
    }

    @Test
    void areas_carry_a_comma_in_polish() {
        assertThat(POLISH.area(new Area(new BigDecimal("72.5")))).isEqualTo("72,5\u00A0m²");
        assertThat(ENGLISH.area(new Area(new BigDecimal("72.5")))).isEqualTo("72.5\u00A0m²");
        assertThat(POLISH.areas(new AreaRange(Area.squareMetres(20), Area.squareMetres(90))))
                .isEqualTo("20–90\u00A0m²");
    }

    @Test
    void times_agree_with_their_number() {
        assertThat(POLISH.time(new LeadTime.UpTo(10, LeadTime.Unit.WORKING_DAYS)))
                .isEqualTo("do 10\u00A0dni roboczych");
        assertThat(POLISH.time(new LeadTime.UpTo(1, LeadTime.Unit.WEEKS))).isEqualTo("do 1\u00A0tygodnia");
        assertThat(POLISH.time(new LeadTime.UpTo(1, LeadTime.Unit.DAYS))).isEqualTo("do 1\u00A0dnia");
        assertThat(POLISH.time(new LeadTime.UpTo(1, LeadTime.Unit.WORKING_DAYS)))
                .isEqualTo("do 1\u00A0dnia roboczego");
        assertThat(POLISH.time(new LeadTime.Between(6, 8, LeadTime.Unit.WEEKS))).isEqualTo("6–8\u00A0tygodni");
        assertThat(POLISH.time(new LeadTime.Between(2, 3, LeadTime.Unit.DAYS))).isEqualTo("2–3\u00A0dni");
        assertThat(POLISH.time(new LeadTime.Between(2, 3, LeadTime.Unit.WORKING_DAYS)))
                .isEqualTo("2–3\u00A0dni robocze");
        assertThat(POLISH.months(1)).isEqualTo("1\u00A0miesiąc");
        assertThat(POLISH.months(24)).isEqualTo("24\u00A0miesiące");
        assertThat(POLISH.months(36)).isEqualTo("36\u00A0miesięcy");
        assertThat(ENGLISH.months(1)).isEqualTo("1\u00A0month");
        assertThat(ENGLISH.time(new LeadTime.UpTo(1, LeadTime.Unit.WORKING_DAYS)))
                .isEqualTo("up to 1\u00A0working day");
        assertThat(ENGLISH.time(new LeadTime.Between(8, 12, LeadTime.Unit.WEEKS)))
                .isEqualTo("8–12\u00A0weeks");
    }

    @Test
    void allowances_are_counted_or_unlimited() {
        assertThat(POLISH.products(new Allowance.Exactly(150))).isEqualTo("150\u00A0produktów");
        assertThat(POLISH.products(new Allowance.Unlimited())).isEqualTo("cały rynek");
        assertThat(POLISH.swaps(new Allowance.Exactly(2))).isEqualTo("2\u00A0zamiany");
        assertThat(POLISH.meetings(new Allowance.Exactly(1))).isEqualTo("1\u00A0spotkanie");
        assertThat(POLISH.meetings(new Allowance.MoreThan(5))).isEqualTo("ponad 5\u00A0spotkań");
        assertThat(ENGLISH.meetings(new Allowance.MoreThan(5))).isEqualTo("more than 5\u00A0meetings");
    }

    @Test
    void rooms_are_listed_in_their_order() {
        assertThat(POLISH.rooms(Set.of(VisualisedRoom.KITCHEN, VisualisedRoom.BATHROOM)))
                .isEqualTo("łazienka i kuchnia");
        assertThat(POLISH.rooms(Set.of(
                        VisualisedRoom.KITCHEN,
                        VisualisedRoom.BATHROOM,
                        VisualisedRoom.HALL,
                        VisualisedRoom.LIVING_ROOM)))
                .isEqualTo("łazienka, kuchnia, salon i hol");
        assertThat(POLISH.rooms(Set.of())).isEqualTo("brak");
        assertThat(ENGLISH.rooms(Set.of(VisualisedRoom.WHOLE_FLAT))).isEqualTo("the whole flat");
        assertThat(POLISH.list(List.of("jeden"))).isEqualTo("jeden");
        assertThat(POLISH.list(List.of())).isEmpty();
    }
}
