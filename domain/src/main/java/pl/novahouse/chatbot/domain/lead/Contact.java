package pl.novahouse.chatbot.domain.lead;

import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;

/** Whom to contact and how: a name and at least one of e-mail and telephone. */
public record Contact(PersonName name, Optional<EmailAddress> email, Optional<PhoneNumber> phone) {

    public Contact {
        if (email.isEmpty() && phone.isEmpty()) {
            throw new IllegalArgumentException("a contact has an e-mail address or a telephone number");
        }
    }

    /** The contact that a profile holds, once it is complete. */
    public static Optional<Contact> of(Profile profile) {
        Optional<EmailAddress> email = profile.email().toOptional();
        Optional<PhoneNumber> phone = profile.phone().toOptional();
        return email.isPresent() || phone.isPresent()
                ? profile.name().toOptional().map(name -> new Contact(name, email, phone))
                : Optional.empty();
    }

    /** This contact with what only the other one has. */
    public Contact completedBy(Contact other) {
        return new Contact(name, email.or(other::email), phone.or(other::phone));
    }

    /** This contact with what a profile tells better. */
    public Contact rightBy(Profile right) {
        return new Contact(
                right.name().toOptional().orElse(name),
                right.email().toOptional().or(() -> email),
                right.phone().toOptional().or(() -> phone));
    }

    /** Whether both have the same e-mail address or the same number. */
    public boolean shares(Contact other) {
        return (email.isPresent() && email.equals(other.email)) || (phone.isPresent() && phone.equals(other.phone));
    }
}
