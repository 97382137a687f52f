package pl.novahouse.chatbot.rest.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request of a person is declined. */
@Schema(name = "RefusalRequest")
record RefusalRequest(
        @Schema(
                description = "For the audit trail; nothing personal.",
                examples = "Osoba nie wykazała, że dane są błędne.",
                required = true)
        @NotBlank
        @Size(max = 200)
        String reason) {}
