package pl.novahouse.chatbot.application.catalogue.port;

import pl.novahouse.chatbot.domain.catalogue.PriceList;

final class InMemoryCataloguesTest implements CataloguesContract {

    @Override
    public Catalogues catalogues() {
        return new InMemoryCatalogues(PriceList.CATALOGUE);
    }
}
