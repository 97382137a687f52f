package pl.novahouse.chatbot.bootstrap.catalogue;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.novahouse.chatbot.application.catalogue.ListPackages;
import pl.novahouse.chatbot.application.catalogue.QuoteArea;
import pl.novahouse.chatbot.application.catalogue.port.Catalogues;

/** Makes the use cases of the price list. */
final class CatalogueWiring {

    @Produces
    @Singleton
    ListPackages listPackages(Catalogues catalogues) {
        return new ListPackages(catalogues);
    }

    @Produces
    @Singleton
    QuoteArea quoteArea(Catalogues catalogues) {
        return new QuoteArea(catalogues);
    }
}
