package pl.novahouse.chatbot.rest.retention;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The visitor's conversation is erased. */
@Schema(name = "ErasedResponse")
record ErasedResponse(
        @Schema(description = "Names the receipt in any later question.")
        UUID receiptId) {}
