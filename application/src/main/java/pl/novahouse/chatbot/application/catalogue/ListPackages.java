package pl.novahouse.chatbot.application.catalogue;

import pl.novahouse.chatbot.application.catalogue.port.Catalogues;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;

/** Shows the price list in force. */
public final class ListPackages {

    private final Catalogues catalogues;

    public ListPackages(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    public record Result(Catalogue catalogue) {}

    public Result execute() {
        return new Result(catalogues.current());
    }
}
