package pl.novahouse.chatbot.domain.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.SampleCompany;

class FactsTest {

    private static final Facts POLISH = Facts.of(PriceList.CATALOGUE, SampleCompany.COMPANY, Language.PL);
    private static final Facts ENGLISH = Facts.of(PriceList.CATALOGUE, SampleCompany.COMPANY, Language.EN);

    @Test
    void packages_are_known_by_their_codes() {
        assertThat(POLISH.value("express.price")).contains("999\u00A0zł/m²");
        assertThat(POLISH.value("express-plus.design")).contains("do 20\u00A0dni");
        assertThat(POLISH.value("comfort.works")).contains("8–12\u00A0tygodni");
        assertThat(POLISH.value("premium.products")).contains("600\u00A0produktów");
        assertThat(POLISH.value("indywidualny.price")).contains("1700–5000\u00A0zł/m²");
        assertThat(POLISH.value("indywidualny.swaps")).contains("bez limitu");
        assertThat(ENGLISH.value("express.design")).contains("up to 10\u00A0working days");
    }

    @Test
    void terms_and_company_are_known() {
        assertThat(POLISH.value("warranty.months")).contains("36\u00A0miesięcy");
        assertThat(ENGLISH.value("warranty.months")).contains("36\u00A0months");
        assertThat(POLISH.value("company.hours")).contains("pon.–pt. 9–17, sob. 10–14");
        assertThat(POLISH.value("company.phone")).contains("+48\u00A0123\u00A0456\u00A0789");
        assertThat(POLISH.value("works.start")).contains("2–4\u00A0tygodnie");
        assertThat(POLISH.value("vat.house_area")).contains("300\u00A0m²");
        assertThat(POLISH.value("coverage.radius")).contains("60\u00A0km");
    }

    @Test
    void one_package_can_be_in_question() {
        assertThat(POLISH.value("package.price")).isEmpty();
        assertThat(POLISH.about(PackageName.COMFORT).value("package.name")).contains("Comfort");
        assertThat(POLISH.about(PackageName.COMFORT).value("package.visualisations"))
                .contains("łazienka i kuchnia");
        assertThat(POLISH.about(PackageName.EXPRESS).value("package.visualisations"))
                .contains("brak");
        assertThat(POLISH.about(PackageName.COMFORT).value("express.price")).isPresent();
    }

    @Test
    void an_unknown_name_has_no_value() {
        assertThat(POLISH.value("express.secret")).isEmpty();
    }
}
