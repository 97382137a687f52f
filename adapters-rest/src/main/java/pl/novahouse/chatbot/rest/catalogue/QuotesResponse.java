package pl.novahouse.chatbot.rest.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.catalogue.QuoteArea;

/** Totals for an area, in the order of the price list. */
@Schema(name = "Quotes")
record QuotesResponse(
        @Schema(description = "VAT held in the totals, percent.", required = true)
        int vatPercent,

        @Schema(required = true) List<QuoteBody> quotes) {

    QuotesResponse {
        quotes = List.copyOf(quotes);
    }

    static QuotesResponse from(QuoteArea.Result result) {
        return new QuotesResponse(
                result.catalogue().terms().vatPercent(),
                result.quotes().stream().map(QuoteBody::from).toList());
    }
}
