package pl.novahouse.chatbot.rest.lead;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far sales got. */
@Schema(name = "LeadStatusRequest")
record StatusRequest(
        @Schema(
                enumeration = {"new", "contacted", "qualified", "converted", "lost"},
                required = true)
        @NotNull
        @Pattern(regexp = "^(new|contacted|qualified|converted|lost)$", message = "{nova.choice}")
        String status,

        @Schema(description = "The version that the change is based on.", nullable = true) @Min(0) @Nullable
        Long version) {}
