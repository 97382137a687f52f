package pl.novahouse.chatbot.application.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.Violation;

/** Who asks to book, as the conversation knows them. */
final class Visitors {

    private Visitors() {}

    /** Runs in the caller's transaction. */
    static Conversation proven(
            Conversations conversations, SecureTokens tokens, ConversationId id, Optional<SessionToken> token) {
        SessionToken shown = token.orElseThrow(() -> new ProblemException(new Problem.SessionTokenRequired()));
        Conversation conversation =
                conversations.find(id).orElseThrow(() -> new ProblemException(new Problem.NotFound()));
        conversation.requireToken(tokens.hash(shown));
        return conversation;
    }

    /** The attendee that a profile holds, once it is complete. */
    static Optional<Attendee> attendee(Profile profile, Language language) {
        Optional<PersonName> name = profile.name().toOptional();
        return profile.email()
                .toOptional()
                .flatMap(email -> name.map(
                        known -> new Attendee(known, email, profile.phone().toOptional(), language)));
    }

    /** The attendee of what was entered now, completed by the profile. */
    static Attendee attendee(
            Optional<PersonName> name,
            Optional<EmailAddress> email,
            Optional<PhoneNumber> phone,
            Conversation conversation) {
        Profile profile = conversation.profile();
        Optional<PersonName> called = name.or(() -> profile.name().toOptional());
        Optional<EmailAddress> written = email.or(() -> profile.email().toOptional());
        List<Violation> missing = new ArrayList<>();
        if (called.isEmpty()) {
            missing.add(new Violation("name", Violation.Rule.REQUIRED));
        }
        if (written.isEmpty()) {
            missing.add(new Violation("email", Violation.Rule.REQUIRED));
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(new Problem.ValidationFailed(missing));
        }
        return new Attendee(
                called.orElseThrow(),
                written.orElseThrow(),
                phone.or(() -> profile.phone().toOptional()),
                conversation.language());
    }
}
