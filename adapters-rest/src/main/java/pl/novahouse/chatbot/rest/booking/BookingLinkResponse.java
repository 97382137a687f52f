package pl.novahouse.chatbot.rest.booking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.booking.ReadBookingLink;

/** Where a visitor books by themselves. */
@Schema(name = "BookingLink")
record BookingLinkResponse(
        @Schema(examples = "https://zencal.io/nova-house/konsultacja", required = true)
        String link,

        @Schema(
                description = "Whether the link carries the visitor's own name and address; only with their consent.",
                required = true)
        boolean filledIn) {

    static BookingLinkResponse from(ReadBookingLink.Result result) {
        return new BookingLinkResponse(result.link().toString(), result.filledIn());
    }
}
