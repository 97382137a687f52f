package pl.novahouse.chatbot.rest.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.retention.RectifySubject;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Names a person by a contact, and what is right about them; at least one thing. */
@Schema(name = "RectificationRequest")
record RectificationRequest(
        @Schema(
                description = "One e-mail address or telephone number that is kept now, in any spelling.",
                examples = "601 234 567",
                required = true)
        @NotBlank
        @Size(max = 254)
        String contact,

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

    /** @throws ProblemException {@link Problem.ValidationFailed} when the contact is none */
    RectifySubject.Command toCommand(Actor actor) {
        Corrections corrections =
                new Corrections(name, email, phone, city, areaM2, budgetPln, packageName, propertyType, scope);
        return new RectifySubject.Command(SubjectRequest.contact(contact), corrections.toFields(), actor);
    }
}
