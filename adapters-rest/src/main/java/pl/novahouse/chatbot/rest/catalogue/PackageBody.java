package pl.novahouse.chatbot.rest.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.catalogue.Allowance;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Price;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.rest.shared.WireMoney;

/** One package of the price list; a package has either one price or a range. */
@Schema(name = "Package")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PackageBody(
        @Schema(
                enumeration = {"package"},
                required = true)
        String type,

        @Schema(examples = "Comfort", required = true) String name,

        @Schema(description = "Gross price of a square metre.", examples = "1499") @Nullable
        BigDecimal pricePerM2Pln,

        @Schema(description = "Lowest gross price of a square metre, of an individual package.") @Nullable
        BigDecimal priceFromPln,

        @Schema(description = "Highest gross price of a square metre, of an individual package.") @Nullable
        BigDecimal priceToPln,

        @Schema(description = "Whether clients choose it most often.", required = true)
        boolean mostPopular,

        @Schema(examples = "do 4 tygodni", required = true) String designTime,
        @Schema(examples = "8–12 tygodni", required = true) String worksTime,

        @Schema(description = "Products in its catalogue: a number or words.", examples = "450", required = true)
        String catalogueProducts,

        @Schema(description = "Products that may be swapped.", examples = "5", required = true)
        String productSwaps,

        @Schema(description = "Meetings with the designer.", examples = "3", required = true)
        String designerMeetings,

        @Schema(description = "Rooms shown in 3D.", required = true)
        List<String> visualisedRooms)
        implements CardBody {

    public PackageBody {
        visualisedRooms = List.copyOf(visualisedRooms);
    }

    public static PackageBody from(FinishingPackage offered, boolean mostPopular, Language language) {
        PackageWords words = PackageWords.in(language);
        Price price = offered.pricePerSquareMetre();
        boolean fixed = price instanceof Price.Fixed;
        return new PackageBody(
                "package",
                offered.name().displayName(),
                fixed ? WireMoney.zloty(price.lowest()) : null,
                fixed ? null : WireMoney.zloty(price.lowest()),
                fixed ? null : WireMoney.zloty(price.highest()),
                mostPopular,
                words.time(offered.designTime()),
                words.time(offered.worksTime(), offered.worksTimeIndividual()),
                products(offered.products(), language),
                words.amount(offered.swaps()),
                words.amount(offered.meetings()),
                offered.visualisedRooms().stream()
                        .sorted()
                        .map(room -> room.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String products(Allowance products, Language language) {
        return products instanceof Allowance.Unlimited
                ? wholeMarket(language)
                : PackageWords.in(language).amount(products);
    }

    private static String wholeMarket(Language language) {
        return switch (language) {
            case PL -> "cały rynek";
            case EN, UK, DE -> "the whole market";
        };
    }
}
