package pl.novahouse.chatbot.rest.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.catalogue.ScopeItem;
import pl.novahouse.chatbot.domain.shared.Language;

/** The price list in force. */
@Schema(name = "Packages")
public record PackagesResponse(
        @Schema(description = "Grows with every change of the price list.", required = true)
        int version,

        @Schema(description = "VAT held in the gross prices, percent.", examples = "8", required = true)
        int vatPercent,

        @Schema(description = "Warranty on works, months.", examples = "36", required = true)
        int warrantyMonths,

        @Schema(required = true) int materialsDiscountPercent,
        @Schema(required = true) List<PackageBody> packages,

        @Schema(description = "What every package holds.", required = true)
        List<String> included,

        @Schema(description = "What no package holds.", required = true)
        List<String> extra) {

    public PackagesResponse {
        packages = List.copyOf(packages);
        included = List.copyOf(included);
        extra = List.copyOf(extra);
    }

    static PackagesResponse from(Catalogue catalogue, Language language) {
        return new PackagesResponse(
                catalogue.version(),
                catalogue.terms().vatPercent(),
                catalogue.terms().warrantyMonths(),
                catalogue.terms().materialsDiscountPercent(),
                catalogue.packages().stream()
                        .map(each -> PackageBody.from(each, each.name() == catalogue.mostChosen(), language))
                        .toList(),
                names(catalogue.included()),
                names(catalogue.extra()));
    }

    private static List<String> names(Set<ScopeItem> items) {
        return items.stream()
                .sorted()
                .map(item -> item.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
