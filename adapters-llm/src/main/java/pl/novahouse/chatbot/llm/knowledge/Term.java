package pl.novahouse.chatbot.llm.knowledge;

import java.util.List;

/**
 * One word of a question, before it is known which of its dictionary forms is meant.
 *
 * @param surface as typed, folded
 * @param lemmas the folded dictionary forms it may have, at least one; the surface itself for an unknown word
 * @param known whether the dictionary knows the word
 * @param function whether it only holds the sentence together
 */
record Term(String surface, List<String> lemmas, boolean known, boolean function) {

    private static final char MARK = '#';

    Term {
        lemmas = List.copyOf(lemmas);
        if (lemmas.isEmpty()) {
            throw new IllegalArgumentException("a term has a form");
        }
    }

    /** A word that stands for any of its kind, such as any town. */
    static Term placeholder(String name) {
        return new Term(MARK + name, List.of(MARK + name), true, false);
    }

    boolean isPlaceholder() {
        return surface.charAt(0) == MARK;
    }
}
