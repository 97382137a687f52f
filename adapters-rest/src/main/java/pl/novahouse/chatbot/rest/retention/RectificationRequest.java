package pl.novahouse.chatbot.rest.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.retention.RectifySubject;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.Rectification;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

/** Names a person by a contact, and what is right about them; at least one thing. */
@Schema(name = "RectificationRequest")
record RectificationRequest(
        @Schema(
                description = "One e-mail address or telephone number that is kept now, in any spelling.",
                examples = "601 234 567",
                required = true)
        @NotBlank
        @Size(max = 254)
        String contact,

        @Schema(nullable = true, examples = "Anna Nowak") @Size(max = PersonName.LONGEST) @Nullable
        String name,

        @Schema(nullable = true, examples = "anna@example.pl") @Size(max = 254) @Nullable
        String email,

        @Schema(nullable = true, examples = "601 234 568") @Size(max = 40) @Nullable
        String phone) {

    /** @throws ProblemException {@link Problem.ValidationFailed} when a value is none of its kind, or none is given */
    RectifySubject.Command toCommand(Actor actor) {
        ContactPoint known = SubjectRequest.contact(contact);
        Optional<PersonName> rightName = read("name", name, RectificationRequest::named);
        Optional<EmailAddress> rightEmail = read("email", email, RectificationRequest::addressed);
        Optional<PhoneNumber> rightPhone = read("phone", phone, RectificationRequest::dialled);
        if (rightName.isEmpty() && rightEmail.isEmpty() && rightPhone.isEmpty()) {
            throw invalid("name", Violation.Rule.REQUIRED);
        }
        return new RectifySubject.Command(known, new Rectification(rightName, rightEmail, rightPhone), actor);
    }

    private static <T> Optional<T> read(String field, @Nullable String typed, Function<String, Optional<T>> reading) {
        if (typed == null) {
            return Optional.empty();
        }
        return Optional.of(reading.apply(typed.strip()).orElseThrow(() -> invalid(field, Violation.Rule.MALFORMED)));
    }

    private static Optional<PersonName> named(String typed) {
        return typed.isEmpty()
                        || typed.length() > PersonName.LONGEST
                        || ContactPoint.of(typed).isPresent()
                ? Optional.empty()
                : Optional.of(new PersonName(typed));
    }

    private static Optional<EmailAddress> addressed(String typed) {
        return EmailAddress.isValid(typed) ? Optional.of(new EmailAddress(typed)) : Optional.empty();
    }

    private static Optional<PhoneNumber> dialled(String typed) {
        return ContactPoint.of(typed)
                .filter(contact -> contact.kind() == ContactPoint.Kind.PHONE)
                .map(contact -> new PhoneNumber(contact.value()));
    }

    private static ProblemException invalid(String field, Violation.Rule rule) {
        return new ProblemException(new Problem.ValidationFailed(List.of(new Violation(field, rule))));
    }
}
