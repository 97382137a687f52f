package pl.novahouse.chatbot.rest.upload;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.domain.upload.Upload;

/** A file that was taken in. */
@Schema(name = "UploadReceipt")
record UploadResponse(
        @Schema(required = true) UUID uploadId,

        @Schema(description = "What the visitor called it, without what cannot be seen.", required = true)
        String name,

        @Schema(
                description = "What is kept.",
                enumeration = {"image/jpeg", "image/png", "application/pdf"},
                required = true)
        String mediaType,

        @Schema(description = "Of what is kept, in bytes.", required = true)
        long size) {

    static UploadResponse from(Upload upload) {
        return new UploadResponse(
                upload.id().value(), upload.name().value(), upload.kind().mediaType(), upload.size());
    }
}
