package pl.novahouse.chatbot.rest.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something to do beside the text. */
@Schema(name = "Action")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionBody(
        @Schema(examples = "booking_link", required = true) String type,

        @Schema(description = "Where a booking_link leads.") @Nullable
        String url,

        @Schema(description = "What a consent_request asks for.") @Nullable
        ConsentOfferBody consent,

        @Schema(description = "What a confirm_contact reads back.") @Nullable
        ContactBody contact) {

    static ActionBody bookingLink(String url) {
        return new ActionBody("booking_link", url, null, null);
    }

    static ActionBody consentRequest(ConsentOfferBody consent) {
        return new ActionBody("consent_request", null, consent, null);
    }

    static ActionBody confirmContact(ContactBody contact) {
        return new ActionBody("confirm_contact", null, null, contact);
    }
}
