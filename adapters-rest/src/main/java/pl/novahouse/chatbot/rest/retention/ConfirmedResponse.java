package pl.novahouse.chatbot.rest.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.retention.ConfirmDataRequest;
import pl.novahouse.chatbot.domain.retention.PersonalExport;

/** What the person gets: the export, or the receipt of the erasure. */
@Schema(name = "ConfirmedResponse")
record ConfirmedResponse(
        @Schema(description = "Empty after an erasure, or when nothing is kept.")
        List<TableBody> export,

        @Schema(description = "Names the receipt of the erasure.", nullable = true) @Nullable
        UUID receiptId,

        @Schema(description = "What was erased.") List<CountBody> counts) {

    /** A table with the person's rows; the values stand in the order of the columns. */
    @Schema(name = "ExportedTable")
    record TableBody(String name, String about, List<String> columns, List<List<@Nullable String>> rows) {}

    static ConfirmedResponse from(ConfirmDataRequest.Result result) {
        return switch (result) {
            case ConfirmDataRequest.Result.Exported(PersonalExport export) ->
                new ConfirmedResponse(
                        export.tables().stream().map(ConfirmedResponse::table).toList(), null, List.of());
            case ConfirmDataRequest.Result.Erased(var receipt) ->
                new ConfirmedResponse(List.of(), receipt.id(), CountBody.from(receipt.counts()));
        };
    }

    private static TableBody table(PersonalExport.Table table) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row.values()));
        return new TableBody(table.name(), table.about(), table.columns(), rows);
    }
}
