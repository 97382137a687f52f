package pl.novahouse.chatbot.domain.booking;

/**
 * What the board's webhook claims: an item changed. It proves nothing: the item is read before anything is believed.
 *
 * @param item digits
 * @param event the board's word for what happened, at most {@value #MAX_LENGTH} characters, empty when it says none
 * @param occurrence what tells this event from others of the same kind, at most {@value #MAX_LENGTH} characters; empty
 *     when the board gives nothing of the sort, so that a repetition cannot be told from a new event
 */
public record BoardHint(String item, String event, String occurrence) implements OutsideHint {

    public static final int MAX_LENGTH = 100;

    public BoardHint {
        if (item.isBlank() || item.length() > MAX_LENGTH || event.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a hint names an item");
        }
        if (occurrence.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("an occurrence has at most " + MAX_LENGTH + " characters");
        }
    }

    @Override
    public Source source() {
        return Source.BOARD;
    }

    @Override
    public String subject() {
        return item;
    }

    /** Whether a repetition of it can be recognised. */
    public boolean isRecognisable() {
        return !occurrence.isBlank();
    }
}
