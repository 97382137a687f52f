package pl.novahouse.chatbot.rest.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TownName;
import pl.novahouse.chatbot.rest.shared.WireMoney;

/** What the visitor told about themselves; null where nothing is known. */
@Schema(name = "Profile")
record ProfileBody(
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable String email,
        @Schema(nullable = true) @Nullable String phone,
        @Schema(nullable = true) @Nullable String city,
        @Schema(nullable = true) @Nullable BigDecimal areaM2,

        @Schema(description = "Of a range the larger end.", nullable = true) @Nullable
        BigDecimal budgetPln,

        @Schema(description = "The smaller end, where a range was given.", nullable = true) @Nullable
        BigDecimal budgetFromPln,

        @Schema(nullable = true) @JsonProperty("package") @Nullable
        String packageName,

        List<String> excludedPackages,

        @Schema(description = "flat, studio, apartment, house or commercial.", nullable = true) @Nullable
        String propertyType,

        @Schema(
                description = "whole, bathroom, kitchen, bathroom_and_kitchen, partial, refresh or design_only.",
                nullable = true)
        @Nullable
        String scope) {

    ProfileBody {
        excludedPackages = List.copyOf(excludedPackages);
    }

    static ProfileBody from(Profile profile) {
        return new ProfileBody(
                profile.name().toOptional().map(PersonName::value).orElse(null),
                profile.email().toOptional().map(EmailAddress::value).orElse(null),
                profile.phone().toOptional().map(PhoneNumber::e164).orElse(null),
                profile.city().toOptional().map(TownName::value).orElse(null),
                profile.area().toOptional().map(Area::squareMetres).orElse(null),
                profile.budget().toOptional().map(WireMoney::zloty).orElse(null),
                profile.leastBudget().map(WireMoney::zloty).orElse(null),
                profile.chosenPackage()
                        .toOptional()
                        .map(PackageName::displayName)
                        .orElse(null),
                profile.excludedPackages().stream()
                        .sorted()
                        .map(PackageName::displayName)
                        .toList(),
                profile.propertyType().toOptional().map(ProfileBody::lowerCase).orElse(null),
                profile.scope().toOptional().map(ProfileBody::lowerCase).orElse(null));
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
