package pl.novahouse.chatbot.rest.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.ProfileField;

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
        List<EnteredField> fields = new ArrayList<>();
        add(fields, ProfileField.NAME, "name", name);
        add(fields, ProfileField.EMAIL, "email", email);
        add(fields, ProfileField.PHONE, "phone", phone);
        add(fields, ProfileField.CITY, "city", city);
        add(fields, ProfileField.AREA, "area_m2", plain(areaM2));
        add(fields, ProfileField.BUDGET, "budget_pln", plain(budgetPln));
        add(fields, ProfileField.PACKAGE, "package", packageName);
        add(fields, ProfileField.PROPERTY_TYPE, "property_type", propertyType);
        add(fields, ProfileField.SCOPE, "scope", scope);
        return fields;
    }

    private static void add(List<EnteredField> fields, ProfileField field, String name, @Nullable String value) {
        if (value != null) {
            fields.add(new EnteredField(field, name, List.of(value.strip())));
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
