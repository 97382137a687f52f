package pl.novahouse.chatbot.rest.lead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who looks after a lead. */
@Schema(name = "LeadAssigneeRequest")
record AssigneeRequest(
        @Schema(description = "The person's identity at the OpenID provider.", required = true)
        @NotBlank
        @Size(max = 200)
        String subject,

        @Schema(description = "What colleagues call them.", required = true) @NotBlank @Size(max = 200)
        String name) {}
