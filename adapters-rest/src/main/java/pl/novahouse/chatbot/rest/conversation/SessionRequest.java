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
        @Schema(description = "The language of the visitor's page.", examples = "pl")
        @Pattern(regexp = "(?i)(pl|en|uk|de)([-_][a-z0-9-]{1,30})?", message = "{nova.language}")
        @Nullable
        String language) {

    static final SessionRequest EMPTY = new SessionRequest(null);

    OpenSession.Command toCommand() {
        return new OpenSession.Command(Optional.ofNullable(language).flatMap(Language::ofCode));
    }
}
