package pl.novahouse.chatbot.domain.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.novahouse.chatbot.domain.shared.Phrases;

/** The values of a field that are known by the words that name them; where two match, the longer words win. */
final class Choices<T> {

    private final Map<T, Phrases> words;

    private Choices(Map<T, Phrases> words) {
        this.words = words;
    }

    static <T> Choices<T> none() {
        return new Choices<>(Map.of());
    }

    Choices<T> with(T value, String... phrases) {
        Map<T, Phrases> more = new LinkedHashMap<>(words);
        more.put(value, Phrases.of(phrases));
        return new Choices<>(more);
    }

    List<Finding<T>> in(Utterance text) {
        List<Finding<T>> findings = new ArrayList<>();
        int position = 0;
        while (position < text.size()) {
            int end = position;
            for (Map.Entry<T, Phrases> choice : words.entrySet()) {
                int match = choice.getValue().endAt(text, position);
                if (match > end) {
                    if (end > position) {
                        findings.removeLast();
                    }
                    findings.add(new Finding<>(choice.getKey(), position, match));
                    end = match;
                }
            }
            position = Math.max(end, position + 1);
        }
        return findings;
    }
}
