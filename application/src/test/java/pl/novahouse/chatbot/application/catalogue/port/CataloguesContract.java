package pl.novahouse.chatbot.application.catalogue.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.catalogue.Terms;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What every price list guarantees. */
public interface CataloguesContract {

    /** A price list that holds {@link PriceList#CATALOGUE}. */
    Catalogues catalogues();

    @Test
    default void what_was_agreed_is_in_force() {
        assertThat(catalogues().current()).isEqualTo(PriceList.CATALOGUE);
    }

    @Test
    default void a_published_change_is_in_force_at_once() {
        Catalogues catalogues = catalogues();
        Catalogue changed = changed(PriceList.CATALOGUE, 2, 48);

        catalogues.publish(changed);

        assertThat(catalogues.current()).isEqualTo(changed);
    }

    @Test
    default void a_version_that_does_not_follow_the_current_one_is_declined() {
        Catalogues catalogues = catalogues();
        catalogues.publish(changed(PriceList.CATALOGUE, 2, 48));

        for (int version : List.of(1, 2, 4)) {
            assertThatThrownBy(() -> catalogues.publish(changed(PriceList.CATALOGUE, version, 60)))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.Conflict()));
        }
        assertThat(catalogues.current().terms().warrantyMonths()).isEqualTo(48);
    }

    private static Catalogue changed(Catalogue catalogue, int version, int warrantyMonths) {
        return new Catalogue(
                version,
                catalogue.packages(),
                catalogue.mostChosen(),
                new Terms(
                        warrantyMonths,
                        catalogue.terms().materialsDiscountPercent(),
                        catalogue.terms().vatPercent()),
                catalogue.limits(),
                catalogue.included(),
                catalogue.extra(),
                catalogue.budgetBands(),
                catalogue.topPackage(),
                catalogue.serviceArea());
    }
}
