package pl.novahouse.chatbot.rest.booking;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.booking.FindSlots;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.booking.SlotWording;
import pl.novahouse.chatbot.domain.shared.Language;

/** The free slots, and the page that leads to all of them. */
@Schema(name = "Slots")
record SlotsResponse(
        @Schema(description = "Whether slots can be booked here now; if not, only the page is left.", required = true)
        boolean bookable,

        @Schema(examples = "Europe/Warsaw", required = true) String timezone,
        @Schema(required = true) List<SlotBody> slots,

        @Schema(description = "The public page where a visitor books by themselves.", required = true)
        String link) {

    /** One free slot. */
    @Schema(name = "Slot")
    record SlotBody(
            @Schema(required = true) Instant start,
            @Schema(required = true) Instant end,

            @Schema(description = "As a person says it.", examples = "wtorek, 1 grudnia, godz. 16:00", required = true)
            String label) {

        static SlotBody from(Slot slot, SlotWording wording) {
            return new SlotBody(slot.start(), slot.end(), wording.label(slot.start()));
        }
    }

    SlotsResponse {
        slots = List.copyOf(slots);
    }

    static SlotsResponse from(FindSlots.Result found, Language language) {
        SlotWording wording = SlotWording.in(language);
        return new SlotsResponse(
                found.bookable(),
                OfficeTime.ZONE.getId(),
                found.slots().stream().map(slot -> SlotBody.from(slot, wording)).toList(),
                found.page().toString());
    }
}
