package pl.novahouse.chatbot.domain.conversation;

import java.net.URI;
import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;

/** Something that the widget offers to do beside the text. */
public sealed interface Action {

    /**
     * Asks for consent.
     *
     * @param purpose such as {@code contact}
     * @param version of the text
     * @param text what the visitor would agree to
     */
    record ConsentRequest(String purpose, String version, String text) implements Action {}

    /** Reads a name and an address back to their owner, who confirms or corrects them. */
    record ConfirmContact(PersonName name, Optional<EmailAddress> email, Optional<PhoneNumber> phone)
            implements Action {}

    /** Opens the public booking page. */
    record BookingLink(URI url) implements Action {}
}
