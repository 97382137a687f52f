package pl.novahouse.chatbot.rest.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.retention.ExportSubject;

/** Where a person is found. */
@Schema(name = "SubjectResponse")
record SubjectResponse(
        @Schema(description = "Conversations, leads and bookings that are the person's own.")
        int subjects,

        @Schema(description = "Conversations of others in which the contact was written.")
        int mentions,

        List<TableBody> tables) {

    /** How much of it a table holds. */
    @Schema(name = "SubjectTable")
    record TableBody(String name, String about, int rows) {}

    static SubjectResponse from(ExportSubject.Result found) {
        return new SubjectResponse(
                found.trace().subjects().size(),
                found.trace().mentions().size(),
                found.export().tables().stream()
                        .map(table -> new TableBody(
                                table.name(), table.about(), table.rows().size()))
                        .toList());
    }
}
