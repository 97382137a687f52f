package pl.novahouse.chatbot.rest.operation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.domain.operation.Backup;

/** The copies that are kept. */
@Schema(name = "Backups")
record BackupsResponse(
        @Schema(description = "The latest first.", required = true)
        List<Entry> backups) {

    /** One copy of the database and the files. */
    @Schema(name = "Backup")
    record Entry(
            @Schema(description = "Of the archive in the backup folder.", required = true)
            String name,

            @Schema(required = true) Instant takenAt,
            @Schema(required = true) long bytes,
            @Schema(required = true) String sha256) {

        static Entry from(Backup backup) {
            return new Entry(backup.name(), backup.takenAt(), backup.bytes(), backup.sha256());
        }
    }

    BackupsResponse {
        backups = List.copyOf(backups);
    }

    static BackupsResponse from(List<Backup> backups) {
        return new BackupsResponse(backups.stream().map(Entry::from).toList());
    }
}
