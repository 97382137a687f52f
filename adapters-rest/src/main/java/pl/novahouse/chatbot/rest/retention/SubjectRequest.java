package pl.novahouse.chatbot.rest.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

/** Names a person by a contact. */
@Schema(name = "SubjectRequest")
record SubjectRequest(
        @Schema(
                description = "One e-mail address or telephone number, in any spelling.",
                examples = "601 234 567",
                required = true)
        @NotBlank
        @Size(max = 254)
        String contact) {

    /** @throws ProblemException {@link Problem.ValidationFailed} when it is neither, or more than one */
    ContactPoint toContact() {
        return contact(contact);
    }

    static ContactPoint contact(String typed) {
        return ContactPoint.of(typed)
                .orElseThrow(() -> new ProblemException(
                        new Problem.ValidationFailed(List.of(new Violation("contact", Violation.Rule.MALFORMED)))));
    }
}
