package pl.novahouse.chatbot.domain.shared;

import java.util.List;

/** Folded words by their position, in which {@link Phrases} are looked for. */
public interface FoldedWords {

    /** The folded word at the position; empty where no word is to be read, as before the first and after the last. */
    String word(int position);

    int size();

    /** The tokens as they are. */
    static FoldedWords of(List<Token> tokens) {
        return new FoldedWords() {
            @Override
            public String word(int position) {
                return position >= 0 && position < tokens.size()
                        ? tokens.get(position).folded()
                        : "";
            }

            @Override
            public int size() {
                return tokens.size();
            }
        };
    }
}
