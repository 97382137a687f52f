package pl.novahouse.chatbot.domain.retention;

import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;

/** What a person says is right about them; at least one of the three, and what is empty stays. */
public record Rectification(Optional<PersonName> name, Optional<EmailAddress> email, Optional<PhoneNumber> phone) {

    public Rectification {
        if (name.isEmpty() && email.isEmpty() && phone.isEmpty()) {
            throw new IllegalArgumentException("a rectification puts at least one thing right");
        }
    }
}
