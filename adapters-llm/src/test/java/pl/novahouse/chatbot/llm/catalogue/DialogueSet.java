package pl.novahouse.chatbot.llm.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Dialogues, one an empty line apart: {@code message => part & part & !part}, where each part must be in the answer and
 * each part after an exclamation mark must not; {@code none} stands for a message that the catalogue leaves to others.
 * A first line {@code # title} names the dialogue.
 */
final class DialogueSet {

    private DialogueSet() {}

    record Dialogue(String title, List<Line> lines) {}

    record Line(String message, List<String> expected, List<String> forbidden, boolean unanswered) {}

    static List<Dialogue> read(String file) {
        try (InputStream text = Objects.requireNonNull(DialogueSet.class.getResourceAsStream(file), file)) {
            return Stream.of(new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\n\\s*\n", -1))
                    .map(DialogueSet::parse)
                    .filter(dialogue -> !dialogue.lines().isEmpty())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Dialogue parse(String block) {
        String title = "";
        List<Line> lines = new ArrayList<>();
        for (String line : block.lines().toList()) {
            if (line.startsWith("#")) {
                title = line.substring(1).strip();
            } else if (!line.isBlank()) {
                lines.add(line(line));
            }
        }
        return new Dialogue(
                title.isEmpty() && !lines.isEmpty() ? lines.getFirst().message() : title, lines);
    }

    private static Line line(String written) {
        int arrow = written.lastIndexOf(" => ");
        List<String> parts = Stream.of(written.substring(arrow + 4).split(" & ", -1))
                .map(String::strip)
                .toList();
        return new Line(
                written.substring(0, arrow).strip(),
                parts.stream().filter(part -> !part.startsWith("!")).toList(),
                parts.stream()
                        .filter(part -> part.startsWith("!"))
                        .map(part -> part.substring(1))
                        .toList(),
                parts.equals(List.of("none")));
    }
}
