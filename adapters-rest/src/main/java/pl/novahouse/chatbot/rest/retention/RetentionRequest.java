package pl.novahouse.chatbot.rest.retention;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a run of the retention. */
@Schema(name = "RetentionRequest")
record RetentionRequest(
        @Schema(description = "true counts only.", examples = "true", required = true) @NotNull
        Boolean dry) {}
