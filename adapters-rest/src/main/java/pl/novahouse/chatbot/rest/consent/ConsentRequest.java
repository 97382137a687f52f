package pl.novahouse.chatbot.rest.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.consent.GiveConsent;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** A visitor's decision about one purpose. */
@Schema(name = "ConsentRequest")
record ConsentRequest(
        @Schema(
                enumeration = {"contact", "marketing_email", "marketing_phone"},
                required = true)
        @NotNull
        @Pattern(regexp = "^(contact|marketing_email|marketing_phone)$", message = "{nova.choice}")
        String purpose,

        @Schema(description = "False refuses, or takes a consent back.", required = true) @NotNull
        Boolean granted,

        @Schema(description = "The text that the visitor saw.", examples = "2026-11", required = true)
        @NotNull
        @Size(min = 1, max = 40)
        String textVersion,

        @Schema(
                description = "In which language the visitor saw it; the conversation's own without it.",
                enumeration = {"pl", "en"},
                nullable = true)
        @Pattern(regexp = "^(pl|en)$", message = "{nova.choice}")
        @Nullable
        String language) {

    GiveConsent.Command toCommand(ConversationId conversation, Optional<SessionToken> token) {
        return new GiveConsent.Command(
                conversation,
                token,
                Purpose.ofCode(purpose).orElseThrow(),
                granted,
                textVersion,
                Optional.ofNullable(language).flatMap(Language::ofCode));
    }
}
