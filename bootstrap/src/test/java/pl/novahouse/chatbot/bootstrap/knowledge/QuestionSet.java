package pl.novahouse.chatbot.bootstrap.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Questions that no article holds, each with what should answer it. Those of the development half may be looked at
 * while retrieval is worked on; those of the blind half and of the fresh set were only ever counted.
 */
final class QuestionSet {

    private static final String FOLDER = "/knowledge/";

    private QuestionSet() {}

    /** Which part of a set; the fresh one was written after everything else was finished. */
    enum Half {
        DEVELOPMENT,
        BLIND,
        FRESH
    }

    /**
     * @param expected the keys of the articles that answer it; none for a question that is not our business
     * @param after the article given before, for a follow-up
     */
    record Asked(Half half, List<String> expected, String question, String after) {}

    /** Lines of {@code half, expected, question}, tab-separated; several right answers are separated by a bar. */
    static List<Asked> inside() {
        return lines("questions.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Asked(Half.valueOf(cells[0]), List.of(cells[1].split("\\|")), cells[2], ""))
                .toList();
    }

    /** Lines of {@code half, question}. */
    static List<Asked> outside() {
        return lines("outside.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Asked(Half.valueOf(cells[0]), List.of(), cells[1], ""))
                .toList();
    }

    /** Lines of {@code half, expected, after, question}. */
    static List<Asked> followUps() {
        return lines("follow-ups.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Asked(Half.valueOf(cells[0]), List.of(cells[1].split("\\|")), cells[3], cells[2]))
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(QuestionSet.class.getResourceAsStream(FOLDER + name), name)) {
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
