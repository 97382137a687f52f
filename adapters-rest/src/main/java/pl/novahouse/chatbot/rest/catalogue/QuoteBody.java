package pl.novahouse.chatbot.rest.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.rest.shared.WireMoney;

/** What a package costs for an area; either one total or a range. */
@Schema(name = "Quote")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuoteBody(
        @Schema(
                enumeration = {"quote"},
                required = true)
        String type,

        @Schema(examples = "Express", required = true) @JsonProperty("package")
        String packageName,

        @Schema(examples = "50", required = true) BigDecimal areaM2,
        @Schema(examples = "999") @Nullable BigDecimal pricePerM2Pln,

        @Schema(description = "Gross total.", examples = "49950") @Nullable
        BigDecimal totalPln,

        @Schema(description = "Lowest gross total, of a range.") @Nullable
        BigDecimal totalFromPln,

        @Schema(description = "Highest gross total, of a range.") @Nullable
        BigDecimal totalToPln,

        @Schema(description = "Whether the total must be called an estimate.", required = true)
        boolean estimate,

        @Schema(
                description = "How firm the total is.",
                enumeration = {"list_price", "estimate", "individual"},
                required = true)
        String basis)
        implements CardBody {

    public static QuoteBody from(Quote quote) {
        Price total = quote.total();
        boolean fixed = total instanceof Price.Fixed;
        return new QuoteBody(
                "quote",
                quote.packageName().displayName(),
                quote.area().squareMetres(),
                fixed ? WireMoney.zloty(quote.pricePerSquareMetre().lowest()) : null,
                fixed ? WireMoney.zloty(total.lowest()) : null,
                fixed ? null : WireMoney.zloty(total.lowest()),
                fixed ? null : WireMoney.zloty(total.highest()),
                quote.isEstimate(),
                quote.basis().name().toLowerCase(Locale.ROOT));
    }
}
