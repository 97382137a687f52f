package pl.novahouse.chatbot.application.catalogue;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.catalogue.port.Catalogues;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Quotation;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

/** Computes what one package, or each of them, costs for an area. */
public final class QuoteArea {

    private final Catalogues catalogues;

    public QuoteArea(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** @param packageName the one to quote; all of them when empty */
    public record Command(Area area, Optional<PackageName> packageName) {}

    /** @param quotes in the order of the price list */
    public record Result(Catalogue catalogue, List<Quote> quotes) {}

    /** @throws ProblemException {@link Problem.ValidationFailed} for an area that the company does not quote */
    public Result execute(Command command) {
        Catalogue catalogue = catalogues.current();
        List<Quote> quotes = command.packageName()
                .map(name -> quoted(catalogue.quote(name, command.area())))
                .orElseGet(() -> catalogue.quotes(command.area()));
        if (quotes.isEmpty()) {
            throw new ProblemException(
                    new Problem.ValidationFailed(List.of(new Violation("area_m2", Violation.Rule.OUT_OF_RANGE))));
        }
        return new Result(catalogue, quotes);
    }

    private static List<Quote> quoted(Quotation quotation) {
        return switch (quotation) {
            case Quotation.Quoted(Quote quote) -> List.of(quote);
            case Quotation.OutsideLimits _ -> List.of();
        };
    }
}
