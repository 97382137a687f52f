package pl.novahouse.chatbot.application.catalogue;

/** Chooses among wordings of one sentence, so that a repeated answer does not repeat its words. */
final class Variants {

    private Variants() {}

    /** The wording for the {@code n}-th repetition, at least 0; they take turns. */
    static String vary(int n, String... wordings) {
        return wordings[Math.floorMod(n, wordings.length)];
    }
}
