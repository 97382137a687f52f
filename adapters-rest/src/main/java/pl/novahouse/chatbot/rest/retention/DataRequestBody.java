package pl.novahouse.chatbot.rest.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.retention.RequestData;
import pl.novahouse.chatbot.domain.consent.Objection;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

/** A request about the data of an address. */
@Schema(name = "DataRequestBody")
record DataRequestBody(
        @Schema(examples = "anna@example.pl", required = true) @NotBlank @Size(max = 254)
        String email,

        @Schema(
                enumeration = {"access", "erasure", "rectification", "objection"},
                examples = "access",
                required = true)
        @NotNull
        @Pattern(regexp = "^(access|erasure|rectification|objection)$")
        String kind,

        @Schema(
                description = "Of an objection: marketing, or processing of any kind.",
                enumeration = {"marketing", "processing"},
                nullable = true)
        @Pattern(regexp = "^(marketing|processing)$")
        @Nullable
        String objection,

        @Schema(description = "Of a rectification: at least one field.", nullable = true) @Valid @Nullable
        Corrections corrections) {

    /** @throws ProblemException {@link Problem.ValidationFailed} for no address, and for what does not fit the kind */
    RequestData.Command toCommand() {
        String address = email.strip();
        if (!EmailAddress.isValid(address)) {
            throw invalid("email", Violation.Rule.MALFORMED);
        }
        if (corrections != null && !kind.equals("rectification")) {
            throw invalid("corrections", Violation.Rule.UNKNOWN_VALUE);
        }
        if ((objection == null) == kind.equals("objection")) {
            throw invalid("objection", objection == null ? Violation.Rule.REQUIRED : Violation.Rule.UNKNOWN_VALUE);
        }
        return new RequestData.Command(
                new EmailAddress(address), wanted(), corrections == null ? List.of() : corrections.toFields());
    }

    private DataRequest.Kind wanted() {
        return objection == null
                ? DataRequest.Kind.valueOf(kind.toUpperCase(Locale.ROOT))
                : DataRequest.Kind.of(Objection.valueOf(objection.toUpperCase(Locale.ROOT)));
    }

    private static ProblemException invalid(String field, Violation.Rule rule) {
        return new ProblemException(new Problem.ValidationFailed(List.of(new Violation(field, rule))));
    }
}
