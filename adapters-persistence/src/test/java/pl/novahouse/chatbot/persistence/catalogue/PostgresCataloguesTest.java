package pl.novahouse.chatbot.persistence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.catalogue.port.Catalogues;
import pl.novahouse.chatbot.application.catalogue.port.CataloguesContract;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class PostgresCataloguesTest implements CataloguesContract {

    private final AgroalDataSource database;

    @Inject
    PostgresCataloguesTest(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Catalogues catalogues() {
        return imported();
    }

    @Test
    void the_seed_is_the_price_list_that_was_agreed() {
        assertThat(SeedCatalogue.read()).isEqualTo(PriceList.CATALOGUE);
    }

    @Test
    void a_second_start_imports_nothing() {
        imported();

        assertThat(imported().current().version()).isEqualTo(1);
    }

    private PostgresCatalogues imported() {
        PostgresCatalogues catalogues = new PostgresCatalogues(database, InstantSource.system());
        catalogues.importSeed(new StartupEvent());
        return catalogues;
    }
}
