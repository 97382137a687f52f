package pl.novahouse.chatbot.rest.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.retention.RequestData;
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

        @Schema(description = "access or erasure.", examples = "access", required = true)
        @NotNull
        @Pattern(regexp = "^(access|erasure)$")
        String kind) {

    RequestData.Command toCommand() {
        String address = email.strip();
        if (!EmailAddress.isValid(address)) {
            throw new ProblemException(
                    new Problem.ValidationFailed(List.of(new Violation("email", Violation.Rule.MALFORMED))));
        }
        return new RequestData.Command(
                new EmailAddress(address), DataRequest.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
}
