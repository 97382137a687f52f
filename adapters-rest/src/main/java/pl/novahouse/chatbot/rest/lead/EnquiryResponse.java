package pl.novahouse.chatbot.rest.lead;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that the enquiry has arrived. */
@Schema(name = "Enquiry")
record EnquiryResponse(
        @Schema(description = "To refer to in further correspondence.", required = true)
        UUID reference) {}
