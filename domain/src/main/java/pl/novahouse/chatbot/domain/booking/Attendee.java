package pl.novahouse.chatbot.domain.booking;

import java.util.Optional;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;

/**
 * Who comes to the consultation.
 *
 * @param language the language that the calendar writes to them in
 */
public record Attendee(PersonName name, EmailAddress email, Optional<PhoneNumber> phone, Language language) {}
