package pl.novahouse.chatbot.rest.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.booking.BookConsultation;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.SlotWording;

/** What became of a booking; only booked means that the calendar holds it. */
@Schema(name = "Booking")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookingResponse(
        @Schema(
                description = "An unknown one is looked up in the calendar before it is ever sent again.",
                enumeration = {"booked", "slot_taken", "unknown", "rejected"},
                required = true)
        String outcome,

        @Schema(description = "Ours; absent when it did not come to a booking.") @Nullable
        UUID bookingId,

        @Schema(required = true) Instant start,

        @Schema(examples = "wtorek, 1 grudnia, godz. 16:00", required = true)
        String label,

        @Schema(description = "Where the visitor books by themselves, unless the slot is booked.") @Nullable
        String link) {

    static BookingResponse from(BookConsultation.Result result) {
        return new BookingResponse(
                wordOf(result.outcome()),
                result.booking().map(id -> id.value()).orElse(null),
                result.start(),
                SlotWording.in(result.language()).label(result.start()),
                result.link().map(URI::toString).orElse(null));
    }

    private static String wordOf(BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Booked _ -> "booked";
            case BookingOutcome.SlotTaken() -> "slot_taken";
            case BookingOutcome.Unknown() -> "unknown";
            case BookingOutcome.Rejected _ -> "rejected";
        };
    }
}
