package pl.novahouse.chatbot.rest.shared;

import jakarta.ws.rs.core.HttpHeaders;
import pl.novahouse.chatbot.domain.shared.Language;

/** The language in which an answer without a conversation is worded. */
public final class ClientLanguage {

    private ClientLanguage() {}

    /** By Accept-Language: Polish, unless English is preferred. */
    public static Language of(HttpHeaders headers) {
        return switch (ErrorLanguage.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))) {
            case POLISH -> Language.PL;
            case ENGLISH -> Language.EN;
        };
    }
}
