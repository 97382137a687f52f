package pl.novahouse.chatbot.domain.retention;

import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;

/** What a person says is right about who they are; at least one of the three, and what is empty stays. */
public record Rectification(Optional<PersonName> name, Optional<EmailAddress> email, Optional<PhoneNumber> phone) {

    public Rectification {
        if (name.isEmpty() && email.isEmpty() && phone.isEmpty()) {
            throw new IllegalArgumentException("a rectification puts at least one thing right");
        }
    }

    /** What of it concerns who the person is; empty when nothing does. */
    public static Optional<Rectification> of(Profile right) {
        Optional<PersonName> name = right.name().toOptional();
        Optional<EmailAddress> email = right.email().toOptional();
        Optional<PhoneNumber> phone = right.phone().toOptional();
        return name.isEmpty() && email.isEmpty() && phone.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rectification(name, email, phone));
    }
}
