package pl.novahouse.chatbot.rest.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.retention.ReadReceipts;

/** The latest receipts. */
@Schema(name = "ReceiptsResponse")
record ReceiptsResponse(List<ReceiptResponse> receipts) {

    static ReceiptsResponse from(ReadReceipts.Result read) {
        return new ReceiptsResponse(
                read.receipts().stream().map(ReceiptResponse::from).toList());
    }
}
