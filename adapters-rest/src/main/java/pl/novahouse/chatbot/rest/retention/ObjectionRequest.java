package pl.novahouse.chatbot.rest.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.retention.TakeObjection;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.consent.Objection;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Names a person by a contact, and what they object to. */
@Schema(name = "ObjectionRequest")
record ObjectionRequest(
        @Schema(
                description = "One e-mail address or telephone number, in any spelling.",
                examples = "601 234 567",
                required = true)
        @NotBlank
        @Size(max = 254)
        String contact,

        @Schema(description = "marketing, or processing of any kind.", examples = "marketing", required = true)
        @NotNull
        @Pattern(regexp = "^(marketing|processing)$")
        String objection) {

    /** @throws ProblemException {@link Problem.ValidationFailed} for what is no contact or no objection */
    TakeObjection.Command toCommand(Actor actor) {
        Objection meant = OwnObjectionRequest.meant(objection);
        return new TakeObjection.Command(SubjectRequest.contact(contact), meant, actor);
    }
}
