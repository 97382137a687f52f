package pl.novahouse.chatbot.domain.shared;

/** A stretch of a text in UTF-16 positions: {@code start} inclusive, {@code end} exclusive, never empty. */
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end");
        }
    }

    /** The same stretch in a text that begins at the position of this one. */
    TextSpan from(int position) {
        return new TextSpan(start - position, end - position);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int position) {
        return position >= start && position < end;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The words that the span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
