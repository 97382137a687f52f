package pl.novahouse.chatbot.domain.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Text with placeholders such as <code>{express.price}</code>, for which the catalogue and the company's facts are put
 * in, so that no number is written twice.
 */
public record AnswerTemplate(String text) {

    public AnswerTemplate {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an answer has a text");
        }
        parse(text);
    }

    private sealed interface Piece {

        record Literal(String text) implements Piece {}

        record Placeholder(String name) implements Piece {}
    }

    /** The names of the placeholders, in order, as often as they occur. */
    public List<String> placeholders() {
        List<String> names = new ArrayList<>();
        for (Piece piece : parse(text)) {
            if (piece instanceof Piece.Placeholder(String name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** The text without what stands for facts. */
    public String literally() {
        return render(_ -> Optional.of("")).orElseThrow();
    }

    /** The finished text; empty when a fact that it needs is not known. */
    public Optional<String> render(Function<String, Optional<String>> facts) {
        StringBuilder rendered = new StringBuilder();
        for (Piece piece : parse(text)) {
            switch (piece) {
                case Piece.Literal(String literal) -> rendered.append(literal);
                case Piece.Placeholder(String name) -> {
                    Optional<String> value = facts.apply(name);
                    if (value.isEmpty()) {
                        return Optional.empty();
                    }
                    rendered.append(value.get());
                }
            }
        }
        return Optional.of(rendered.toString());
    }

    private static List<Piece> parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            if (open < 0) {
                pieces.add(new Piece.Literal(text.substring(from)));
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a placeholder is not closed in: " + text);
            }
            pieces.add(new Piece.Literal(text.substring(from, open)));
            pieces.add(new Piece.Placeholder(text.substring(open + 1, close)));
            from = close + 1;
        }
        return pieces;
    }
}
