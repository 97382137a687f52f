package pl.novahouse.chatbot.rest.lead;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.lead.SubmitEnquiry;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PlainText;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.rest.profile.EnteredValues;

/** An enquiry from a form: a name, at least one of e-mail and phone, and the consent to be contacted. */
@Schema(name = "EnquiryRequest")
record EnquiryRequest(
        @Schema(examples = "Anna Nowak", required = true) @NotBlank @Size(max = 80)
        String name,

        @Schema(examples = "anna@example.com", nullable = true) @Size(max = 254) @Nullable
        String email,

        @Schema(examples = "600 700 800", nullable = true) @Size(max = 40) @Nullable
        String phone,

        @Schema(nullable = true) @Size(max = Lead.LONGEST_MESSAGE) @Nullable
        String message,

        @Schema(description = "A town in Poland.", nullable = true) @Size(max = 80) @Nullable
        String city,

        @Schema(description = "15–500.", nullable = true)
        @JsonProperty("area_m2")
        @DecimalMin("1")
        @DecimalMax("100000")
        @Nullable
        BigDecimal area,

        @Schema(description = "20 000–5 000 000.", nullable = true)
        @JsonProperty("budget_pln")
        @DecimalMin("1")
        @DecimalMax("100000000")
        @Nullable
        BigDecimal budget,

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
        String scope,

        @Schema(
                description = "In which language the form and its texts were shown.",
                enumeration = {"pl", "en"},
                nullable = true)
        @Pattern(regexp = "^(pl|en)$", message = "{nova.choice}")
        @Nullable
        String language,

        @Schema(description = "The boxes of the form, ticked or not.", required = true) @NotNull @Size(max = 3)
        List<@NotNull @Valid Box> consents,

        @Schema(description = "The client's identity of this sending: a repeat is taken once.", nullable = true)
        @Nullable
        UUID submissionId,

        @Schema(description = "The conversation in which the form was shown.", nullable = true) @Nullable
        UUID sessionId) {

    /** One box of the form. */
    @Schema(name = "EnquiryConsent")
    record Box(
            @Schema(
                    enumeration = {"contact", "marketing_email", "marketing_phone"},
                    required = true)
            @NotNull
            @Pattern(regexp = "^(contact|marketing_email|marketing_phone)$", message = "{nova.choice}")
            String purpose,

            @Schema(required = true) @NotNull Boolean granted,

            @Schema(description = "The text that stood beside the box.", examples = "2026-11", required = true)
            @NotNull
            @Size(min = 1, max = 40)
            String textVersion) {

        SubmitEnquiry.Decision toDecision() {
            return new SubmitEnquiry.Decision(Purpose.ofCode(purpose).orElseThrow(), granted, textVersion);
        }
    }

    SubmitEnquiry.Command toCommand(Optional<SessionToken> token, Language accepted) {
        return new SubmitEnquiry.Command(
                fields(),
                Optional.ofNullable(message)
                        .map(text -> PlainText.of(text.strip()))
                        .filter(text -> !text.isEmpty()),
                consents.stream().map(Box::toDecision).toList(),
                Optional.ofNullable(language).flatMap(Language::ofCode).orElse(accepted),
                Optional.ofNullable(submissionId),
                Optional.ofNullable(sessionId)
                        .map(id -> new SubmitEnquiry.Session(new ConversationId(id), require(token))));
    }

    private static SessionToken require(Optional<SessionToken> token) {
        return token.orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
    }

    private List<EnteredField> fields() {
        return new EnteredValues()
                .add(ProfileField.NAME, "name", filled(name))
                .add(ProfileField.EMAIL, "email", filled(email))
                .add(ProfileField.PHONE, "phone", filled(phone))
                .add(ProfileField.CITY, "city", filled(city))
                .add(ProfileField.AREA, "area_m2", area)
                .add(ProfileField.BUDGET, "budget_pln", budget)
                .add(ProfileField.PACKAGE, "package", filled(packageName))
                .add(ProfileField.PROPERTY_TYPE, "property_type", filled(propertyType))
                .add(ProfileField.SCOPE, "scope", filled(scope))
                .fields();
    }

    /** An empty field of a form is one that was not filled in. */
    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
