package pl.novahouse.chatbot.rest.retention;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.domain.retention.ErasureReceipt;

/** What was erased, where and when. */
@Schema(name = "ReceiptResponse")
record ReceiptResponse(
        UUID receiptId,
        Instant erasedAt,
        @Schema(description = "visitor, person or staff.") String askedBy,
        List<CountBody> counts,

        @Schema(description = "Systems outside that were told to erase too.")
        List<String> ordered,

        @Schema(description = "Systems outside that offer no call to erase; a task waits for a person there.")
        List<String> byHand,

        @Schema(description = "When the last backup that holds the data is gone.")
        Instant backupsUntil) {

    static ReceiptResponse from(ErasureReceipt receipt) {
        return new ReceiptResponse(
                receipt.id(),
                receipt.at(),
                receipt.by().name().toLowerCase(Locale.ROOT),
                CountBody.from(receipt.counts()),
                receipt.ordered(),
                receipt.byHand(),
                receipt.backupsUntil());
    }
}
