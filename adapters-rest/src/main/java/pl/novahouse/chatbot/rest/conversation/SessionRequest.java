package pl.novahouse.chatbot.rest.conversation;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.conversation.OpenSession;
import pl.novahouse.chatbot.domain.shared.Language;

/** Opens a conversation. */
@Schema(name = "SessionRequest")
record SessionRequest(
        @Schema(
                description = "The language of the visitor's page, such as pl or en-GB.",
                examples = "pl",
                nullable = true)
        @Pattern(regexp = "^(pl|PL|en|EN|uk|UK|de|DE)([-_][A-Za-z0-9-]{1,30})?$", message = "{nova.language}")
        @Nullable
        String language) {

    static final SessionRequest EMPTY = new SessionRequest(null);

    OpenSession.Command toCommand() {
        return new OpenSession.Command(Optional.ofNullable(language).flatMap(Language::ofCode));
    }
}
