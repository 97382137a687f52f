package pl.novahouse.chatbot.integrations.lead;

import java.net.URI;
import java.util.Optional;
import pl.novahouse.chatbot.integrations.shared.BoundedHttp;

/**
 * How the board is reached and what its columns are called.
 *
 * @param url such as {@code https://api.monday.com/v2}
 * @param token secret; a personal token, sent as it is
 * @param apiVersion pinned, such as {@code 2026-10}
 * @param boardId digits
 * @param groupId the group that new items go to; the board's first one without it
 * @param createLabels whether labels that the board lacks are made
 */
public record MondaySettings(
        URI url,
        String token,
        String apiVersion,
        String boardId,
        Optional<String> groupId,
        MondayColumns columns,
        ContactFormat contactFormat,
        boolean createLabels,
        BoundedHttp.Limits limits) {

    /** How e-mail and telephone columns take their values; the vendor's examples show both. */
    public enum ContactFormat {
        /** A JSON object, such as {@code {"email": "a@b.pl", "text": "a@b.pl"}}. */
        OBJECT,
        /** Words in one string, such as {@code "a@b.pl a@b.pl"} and {@code "+48123456789 PL"}. */
        TEXT
    }

    public MondaySettings {
        if (token.isBlank() || boardId.isBlank() || !boardId.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("the board needs a token and a number");
        }
    }

    @Override
    public String toString() {
        return "MondaySettings[url=" + url + ", boardId=" + boardId + "]";
    }
}
