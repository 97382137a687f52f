package pl.novahouse.chatbot.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.catalogue.port.InMemoryCatalogues;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

final class QuoteAreaTest {

    private final QuoteArea quoteArea = new QuoteArea(new InMemoryCatalogues(PriceList.CATALOGUE));

    @Test
    void without_a_package_each_of_the_five_is_quoted() {
        assertThat(quote(50, Optional.empty())).extracting(Quote::packageName).containsExactly(PackageName.values());
    }

    @Test
    void one_package_gets_its_exact_total() {
        assertThat(quote(50, Optional.of(PackageName.EXPRESS)))
                .singleElement()
                .satisfies(quote -> assertThat(quote.total()).isEqualTo(new Price.Fixed(Money.zloty(49_950))));
    }

    @Test
    void an_area_that_the_company_does_not_quote_is_refused_with_the_field_named() {
        for (Optional<PackageName> name : List.of(Optional.<PackageName>empty(), Optional.of(PackageName.COMFORT))) {
            assertThatThrownBy(() -> quote(501, name))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            thrown -> assertThat(thrown.problem())
                                    .isEqualTo(new Problem.ValidationFailed(
                                            List.of(new Violation("area_m2", Violation.Rule.OUT_OF_RANGE)))));
        }
    }

    private List<Quote> quote(long area, Optional<PackageName> name) {
        return quoteArea
                .execute(new QuoteArea.Command(Area.squareMetres(area), name))
                .quotes();
    }
}
