package pl.novahouse.chatbot.rest.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.booking.BookConsultation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.Violation;

/** Asks for one slot; what is left out is taken from the conversation. */
@Schema(name = "BookingRequest")
record BookingRequest(
        @Schema(description = "The conversation whose token the header carries.", required = true) @NotNull
        UUID sessionId,

        @Schema(description = "Start of a slot that was shown.", examples = "2026-12-01T15:00:00Z", required = true)
        @NotNull
        Instant start,

        @Schema(nullable = true, examples = "Anna Kowalska")
        @Size(min = 1, max = 80)
        @Pattern(regexp = "^\\S(?:.*\\S)?$")
        @Nullable
        String name,

        @Schema(nullable = true, examples = "anna@example.com") @Size(min = 3, max = 254) @Nullable
        String email,

        @Schema(description = "In E.164.", nullable = true, examples = "+48600700800")
        @Pattern(regexp = "^\\+[0-9]{7,15}$")
        @Nullable
        String phone) {

    BookConsultation.Command toCommand(Optional<SessionToken> token) {
        return new BookConsultation.Command(
                new ConversationId(sessionId),
                token,
                start,
                Optional.ofNullable(name).map(PersonName::new),
                Optional.ofNullable(email).map(BookingRequest::address),
                Optional.ofNullable(phone).map(PhoneNumber::new));
    }

    private static EmailAddress address(String text) {
        if (!EmailAddress.isValid(text.strip())) {
            throw new ProblemException(
                    new Problem.ValidationFailed(List.of(new Violation("email", Violation.Rule.MALFORMED))));
        }
        return new EmailAddress(text);
    }
}
