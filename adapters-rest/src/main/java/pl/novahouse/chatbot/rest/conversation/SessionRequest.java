package pl.novahouse.chatbot.rest.conversation;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.OpenSession;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Opens a conversation. */
@Schema(name = "SessionRequest")
record SessionRequest(
        @Schema(
                description = "The language of the visitor's page, such as pl or en-GB.",
                examples = "pl",
                nullable = true)
        @Pattern(regexp = "^(pl|PL|en|EN|uk|UK|de|DE)([-_][A-Za-z0-9-]{1,30})?$", message = "{nova.language}")
        @Nullable
        String language,

        @Schema(
                description = "An ended conversation to go on with; X-Session-Token carries its token.",
                nullable = true)
        @Nullable
        UUID continues) {

    static final SessionRequest EMPTY = new SessionRequest(null, null);

    OpenSession.Command toCommand(Optional<SessionToken> token) {
        return new OpenSession.Command(
                Optional.ofNullable(language).flatMap(Language::ofCode),
                Optional.ofNullable(continues)
                        .map(ended -> new OpenSession.Continued(new ConversationId(ended), token)));
    }
}
