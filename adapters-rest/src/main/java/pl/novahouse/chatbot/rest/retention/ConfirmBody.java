package pl.novahouse.chatbot.rest.retention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code from the mail. */
@Schema(name = "ConfirmBody")
record ConfirmBody(
        @Schema(description = "Eight digits.", examples = "01234567", required = true)
        @NotNull
        @Pattern(regexp = "^[0-9]{8}$")
        String code) {}
