package pl.novahouse.chatbot.domain.conversation;

import java.util.Arrays;
import java.util.Optional;

/** What a visitor thinks of one answer. */
public enum Thumb {
    UP("up"),
    DOWN("down");

    private final String code;

    Thumb(String code) {
        this.code = code;
    }

    /** Its name on the wire. */
    public String code() {
        return code;
    }

    public static Optional<Thumb> ofCode(String code) {
        return Arrays.stream(values()).filter(thumb -> thumb.code.equals(code)).findFirst();
    }
}
