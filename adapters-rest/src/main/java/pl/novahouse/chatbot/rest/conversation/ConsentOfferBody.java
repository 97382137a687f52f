package pl.novahouse.chatbot.rest.conversation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.application.conversation.Engagements.ConsentOffer;

/** A consent that may be given, with the words that it is given to. */
@Schema(name = "ConsentOffer")
record ConsentOfferBody(
        @Schema(
                enumeration = {"contact", "marketing_email", "marketing_phone"},
                required = true)
        String purpose,

        @Schema(description = "Sent back with the decision.", examples = "2026-11", required = true)
        String textVersion,

        @Schema(required = true) String text) {

    static ConsentOfferBody from(ConsentOffer offer) {
        return new ConsentOfferBody(offer.purpose(), offer.version(), offer.text());
    }
}
