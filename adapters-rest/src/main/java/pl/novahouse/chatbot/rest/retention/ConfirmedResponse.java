package pl.novahouse.chatbot.rest.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.retention.ConfirmDataRequest;
import pl.novahouse.chatbot.domain.retention.PersonalExport;

/** What the person gets: the export, the receipt of the erasure, or what becomes of the rest. */
@Schema(name = "ConfirmedResponse")
record ConfirmedResponse(
        @Schema(
                description = "A rectification waits for a person, everything else is done.",
                enumeration = {"exported", "erased", "objected", "waiting"},
                required = true)
        String outcome,

        @Schema(description = "Empty unless it was asked for, or when nothing is kept.")
        List<TableBody> export,

        @Schema(description = "Names the receipt of the erasure.", nullable = true) @Nullable
        UUID receiptId,

        @Schema(description = "What was erased.") List<CountBody> counts,

        @Schema(description = "In how many conversations and forms the objection holds now.", nullable = true) @Nullable
        Integer places,

        @Schema(description = "By when the person is answered whose data is to be put right.", nullable = true)
        @Nullable
        Instant answerBy) {

    /** A table with the person's rows; the values stand in the order of the columns. */
    @Schema(name = "ExportedTable")
    record TableBody(String name, String about, List<String> columns, List<List<@Nullable String>> rows) {}

    static ConfirmedResponse from(ConfirmDataRequest.Result result) {
        return switch (result) {
            case ConfirmDataRequest.Result.Exported(PersonalExport export) ->
                new ConfirmedResponse(
                        "exported",
                        export.tables().stream().map(ConfirmedResponse::table).toList(),
                        null,
                        List.of(),
                        null,
                        null);
            case ConfirmDataRequest.Result.Erased(var receipt) ->
                new ConfirmedResponse("erased", List.of(), receipt.id(), CountBody.from(receipt.counts()), null, null);
            case ConfirmDataRequest.Result.Objected(var _, int places, int _) ->
                new ConfirmedResponse("objected", List.of(), null, List.of(), places, null);
            case ConfirmDataRequest.Result.Waiting(Instant answerBy) ->
                new ConfirmedResponse("waiting", List.of(), null, List.of(), null, answerBy);
        };
    }

    private static TableBody table(PersonalExport.Table table) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row.values()));
        return new TableBody(table.name(), table.about(), table.columns(), rows);
    }
}
