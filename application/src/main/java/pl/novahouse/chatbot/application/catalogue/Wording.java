package pl.novahouse.chatbot.application.catalogue;

import java.util.List;

/** Chooses among wordings of one sentence, so that a repeated answer does not repeat its words. */
final class Wording {

    private Wording() {}

    /** The wording for the {@code n}-th repetition, at least 0; they take turns. */
    static String vary(int n, String... wordings) {
        return wordings[Math.floorMod(n, wordings.length)];
    }

    /** "a, b i c". */
    static String enumerate(List<String> things, String lastJoint) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + lastJoint + things.getLast();
    }

    static String sentences(List<String> sentences) {
        return String.join(
                " ", sentences.stream().filter(sentence -> !sentence.isBlank()).toList());
    }
}
