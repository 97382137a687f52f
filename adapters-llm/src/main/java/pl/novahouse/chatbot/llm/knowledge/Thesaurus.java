package pl.novahouse.chatbot.llm.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words ask for the same thing in this trade, in Polish and English alike. */
final class Thesaurus {

    private static final String FILE = "concepts.txt";

    private final Map<String, List<String>> conceptsByWord;

    private Thesaurus(Map<String, List<String>> conceptsByWord) {
        this.conceptsByWord = conceptsByWord;
    }

    static Thesaurus read() {
        try (InputStream file = Thesaurus.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return parse(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lines such as {@code price: cena koszt}; empty lines and those with a hash in front are left out. */
    static Thesaurus parse(List<String> lines) {
        Map<String, List<String>> concepts = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (line.startsWith("#") || colon < 0) {
                continue;
            }
            String concept = line.substring(0, colon).strip();
            for (String word : line.substring(colon + 1).strip().split(" +")) {
                concepts.computeIfAbsent(word, _ -> new ArrayList<>()).add(concept);
            }
        }
        return new Thesaurus(concepts);
    }

    /** The concepts of a folded dictionary form; none for most words. */
    List<String> conceptsOf(String word) {
        return conceptsByWord.getOrDefault(word, List.of());
    }

    boolean knows(String word) {
        return conceptsByWord.containsKey(word);
    }
}
