package pl.novahouse.chatbot.domain.shared;

import java.util.List;
import java.util.Locale;

/**
 * What a text looks like as a whole.
 *
 * @param words how many words and numbers it has
 * @param shouted whether it is all in capitals, so that they say nothing
 */
record TextShape(int words, boolean shouted) {

    static TextShape of(List<Token> tokens) {
        int words = 0;
        int pureWords = 0;
        boolean capitals = true;
        for (Token token : tokens) {
            words += token.isWord() || token.isNumber() ? 1 : 0;
            if (token.isWord()) {
                pureWords++;
                capitals = capitals && token.surface().equals(token.surface().toUpperCase(Locale.ROOT));
            }
        }
        return new TextShape(words, capitals && pureWords > 1);
    }
}
