package pl.novahouse.chatbot.rest.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.catalogue.QuoteArea;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.shared.Area;

/** Asks what an area costs, in one package or in all of them. */
@Schema(name = "QuoteRequest")
record QuoteRequest(
        @Schema(description = "Floor area, 15–500 m².", examples = "50", required = true)
        @NotNull
        @DecimalMin("15")
        @DecimalMax("500")
        @Digits(integer = 3, fraction = 2)
        BigDecimal areaM2,

        @Schema(description = "All packages are quoted without it.", examples = "Express", nullable = true)
        @JsonProperty("package")
        @Pattern(regexp = "^(Express|Express Plus|Comfort|Premium|Indywidualny)$", message = "{nova.package}")
        @Nullable
        String packageName) {

    QuoteArea.Command toCommand() {
        return new QuoteArea.Command(
                new Area(areaM2), Optional.ofNullable(packageName).flatMap(PackageName::ofDisplayName));
    }
}
