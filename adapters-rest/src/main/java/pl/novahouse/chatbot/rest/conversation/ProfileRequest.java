package pl.novahouse.chatbot.rest.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

/** The fields to correct; null takes a field back, what is left out stays. */
@Schema(name = "ProfileRequest")
record ProfileRequest(
        @Schema(implementation = String.class, nullable = true, maxLength = 80) @Nullable
        JsonNode name,

        @Schema(implementation = String.class, nullable = true, maxLength = 254) @Nullable
        JsonNode email,

        @Schema(implementation = String.class, nullable = true) @Nullable
        JsonNode phone,

        @Schema(implementation = String.class, description = "A town in Poland.", nullable = true) @Nullable
        JsonNode city,

        @Schema(type = SchemaType.NUMBER, implementation = Double.class, description = "15–500.", nullable = true)
        @Nullable
        JsonNode areaM2,

        @Schema(
                type = SchemaType.NUMBER,
                implementation = Double.class,
                description = "20 000–5 000 000.",
                nullable = true)
        @Nullable
        JsonNode budgetPln,

        @Schema(
                implementation = String.class,
                enumeration = {"Express", "Express Plus", "Comfort", "Premium", "Indywidualny"},
                nullable = true)
        @JsonProperty("package")
        @Nullable
        JsonNode packageName,

        @Schema(type = SchemaType.ARRAY, implementation = String.class, nullable = true) @Nullable
        JsonNode excludedPackages,

        @Schema(
                implementation = String.class,
                enumeration = {"flat", "studio", "apartment", "house", "commercial"},
                nullable = true)
        @Nullable
        JsonNode propertyType,

        @Schema(
                implementation = String.class,
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
        @Nullable
        JsonNode scope) {

    private static final int MOST_PACKAGES = 5;

    List<EnteredField> toFields() {
        Entries entries = new Entries();
        entries.add(ProfileField.NAME, "name", name, JsonNode::isTextual);
        entries.add(ProfileField.EMAIL, "email", email, JsonNode::isTextual);
        entries.add(ProfileField.PHONE, "phone", phone, JsonNode::isTextual);
        entries.add(ProfileField.CITY, "city", city, JsonNode::isTextual);
        entries.add(ProfileField.AREA, "area_m2", areaM2, JsonNode::isNumber);
        entries.add(ProfileField.BUDGET, "budget_pln", budgetPln, JsonNode::isNumber);
        entries.add(ProfileField.PACKAGE, "package", packageName, JsonNode::isTextual);
        entries.addAll(ProfileField.EXCLUDED_PACKAGES, "excluded_packages", excludedPackages);
        entries.add(ProfileField.PROPERTY_TYPE, "property_type", propertyType, JsonNode::isTextual);
        entries.add(ProfileField.SCOPE, "scope", scope, JsonNode::isTextual);
        return entries.checked();
    }

    /** The fields so far, and what is wrong with their types. */
    private static final class Entries {

        private final List<EnteredField> fields = new ArrayList<>();
        private final List<Violation> violations = new ArrayList<>();

        void add(ProfileField field, String name, @Nullable JsonNode value, Predicate<JsonNode> type) {
            if (value == null) {
                return;
            }
            if (!value.isNull() && !type.test(value)) {
                violations.add(new Violation(name, Violation.Rule.MALFORMED));
                return;
            }
            fields.add(new EnteredField(field, name, value.isNull() ? List.of() : List.of(text(value))));
        }

        void addAll(ProfileField field, String name, @Nullable JsonNode values) {
            if (values == null) {
                return;
            }
            boolean listed = values.isNull()
                    || (values.isArray()
                            && values.size() <= MOST_PACKAGES
                            && StreamSupport.stream(values.spliterator(), false).allMatch(JsonNode::isTextual));
            if (!listed) {
                violations.add(new Violation(name, Violation.Rule.MALFORMED));
                return;
            }
            fields.add(new EnteredField(
                    field,
                    name,
                    StreamSupport.stream(values.spliterator(), false)
                            .map(JsonNode::textValue)
                            .toList()));
        }

        List<EnteredField> checked() {
            if (!violations.isEmpty()) {
                throw new ProblemException(new Problem.ValidationFailed(violations));
            }
            return fields;
        }

        private static String text(JsonNode value) {
            return value.isNumber()
                    ? value.decimalValue().stripTrailingZeros().toPlainString()
                    : Optional.ofNullable(value.textValue()).orElse("");
        }
    }
}
