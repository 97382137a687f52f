package pl.novahouse.chatbot.rest.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The visitor's own name and address, read back. */
@Schema(name = "Contact")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactBody(
        @Schema(required = true) String name,
        @Nullable String email,
        @Nullable String phone) {}
