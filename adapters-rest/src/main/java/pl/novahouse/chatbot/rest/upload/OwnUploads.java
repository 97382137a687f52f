package pl.novahouse.chatbot.rest.upload;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.upload.ListOwnUploads;
import pl.novahouse.chatbot.domain.upload.Upload;

/** The files of a conversation as their visitor sees them. */
@Schema(name = "OwnUploads")
record OwnUploads(
        @Schema(description = "The oldest first.", required = true)
        List<Row> uploads) {

    /** One file. */
    @Schema(name = "OwnUpload")
    record Row(
            @Schema(required = true) UUID uploadId,
            @Schema(required = true) String name,

            @Schema(
                    enumeration = {"image/jpeg", "image/png", "application/pdf"},
                    required = true)
            String mediaType,

            @Schema(description = "In bytes.", required = true)
            long size,

            @Schema(required = true) Instant receivedAt) {

        static Row from(Upload upload) {
            return new Row(
                    upload.id().value(),
                    upload.name().value(),
                    upload.kind().mediaType(),
                    upload.size(),
                    upload.receivedAt());
        }
    }

    OwnUploads {
        uploads = List.copyOf(uploads);
    }

    static OwnUploads from(ListOwnUploads.Result result) {
        return new OwnUploads(result.files().stream().map(Row::from).toList());
    }
}
