package pl.novahouse.chatbot.rest.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.rest.profile.EnteredValues;

/** What is right about a person; what is null or left out stays as it is. */
@Schema(name = "Corrections")
record Corrections(
        @Schema(nullable = true, examples = "Anna Nowak") @Size(max = PersonName.LONGEST) @Nullable
        String name,

        @Schema(nullable = true, examples = "anna@example.pl") @Size(max = 254) @Nullable
        String email,

        @Schema(nullable = true, examples = "601 234 568") @Size(max = 40) @Nullable
        String phone,

        @Schema(description = "A town in Poland.", nullable = true) @Size(max = 80) @Nullable
        String city,

        @Schema(description = "15–500.", nullable = true) @DecimalMin("1") @DecimalMax("100000") @Nullable
        BigDecimal areaM2,

        @Schema(description = "20 000–5 000 000.", nullable = true) @DecimalMin("1") @DecimalMax("100000000") @Nullable
        BigDecimal budgetPln,

        @Schema(
                enumeration = {"Express", "Express Plus", "Comfort", "Premium", "Indywidualny"},
                nullable = true)
        @JsonProperty("package")
        @Size(max = 40)
        @Nullable
        String packageName,

        @Schema(
                enumeration = {"flat", "studio", "apartment", "house", "commercial"},
                nullable = true)
        @Size(max = 40)
        @Nullable
        String propertyType,

        @Schema(
                enumeration = {
                    "whole",
                    "bathroom",
                    "kitchen",
                    "bathroom_and_kitchen",
                    "partial",
                    "refresh",
                    "design_only"
                },
                nullable = true)
        @Size(max = 40)
        @Nullable
        String scope) {

    List<EnteredField> toFields() {
        return new EnteredValues()
                .add(ProfileField.NAME, "name", stripped(name))
                .add(ProfileField.EMAIL, "email", stripped(email))
                .add(ProfileField.PHONE, "phone", stripped(phone))
                .add(ProfileField.CITY, "city", stripped(city))
                .add(ProfileField.AREA, "area_m2", areaM2)
                .add(ProfileField.BUDGET, "budget_pln", budgetPln)
                .add(ProfileField.PACKAGE, "package", stripped(packageName))
                .add(ProfileField.PROPERTY_TYPE, "property_type", stripped(propertyType))
                .add(ProfileField.SCOPE, "scope", stripped(scope))
                .fields();
    }

    private static @Nullable String stripped(@Nullable String value) {
        return value == null ? null : value.strip();
    }
}
