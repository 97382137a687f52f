package pl.novahouse.chatbot.rest.upload;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.upload.ListUploads;
import pl.novahouse.chatbot.domain.upload.UploadState;

/** The files of a conversation as staff see them. */
@Schema(name = "StaffUploads")
record StaffUploads(
        @Schema(description = "The oldest first.", required = true)
        List<Row> uploads) {

    /** One file. */
    @Schema(name = "StaffUpload")
    record Row(
            @Schema(required = true) UUID uploadId,

            @Schema(description = "Given by the visitor; not to be trusted.", required = true)
            String name,

            @Schema(
                    enumeration = {"image/jpeg", "image/png", "application/pdf"},
                    required = true)
            String mediaType,

            @Schema(description = "In bytes.", required = true)
            long size,

            @Schema(required = true) Instant receivedAt,

            @Schema(
                    enumeration = {"receiving", "quarantined", "clean", "unscanned", "infected"},
                    required = true)
            String state,

            @Schema(description = "Whether it may be opened now.", required = true)
            boolean openable) {

        static Row from(ListUploads.File file) {
            var upload = file.upload();
            return new Row(
                    upload.id().value(),
                    upload.name().value(),
                    upload.kind().mediaType(),
                    upload.size(),
                    upload.receivedAt(),
                    stateName(upload.state()),
                    file.openable());
        }
    }

    StaffUploads {
        uploads = List.copyOf(uploads);
    }

    static StaffUploads from(ListUploads.Result result) {
        return new StaffUploads(result.files().stream().map(Row::from).toList());
    }

    private static String stateName(UploadState state) {
        return switch (state) {
            case UploadState.Receiving _ -> "receiving";
            case UploadState.Quarantined _ -> "quarantined";
            case UploadState.Clean _ -> "clean";
            case UploadState.Unscanned _ -> "unscanned";
            case UploadState.Infected _ -> "infected";
        };
    }
}
