package pl.novahouse.chatbot.llm.shared;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.TextSpan;
import pl.novahouse.chatbot.domain.shared.Token;

/** Gathers mentions so that what was found earlier wins the words that it covers. */
final class MentionList {

    private final List<Mention> mentions = new ArrayList<>();
    private final BitSet covered = new BitSet();

    /** Adds those that cover no word taken before; a town that is only possible takes no word. */
    void addApart(List<? extends Mention> found) {
        List<Mention> added = new ArrayList<>();
        for (Mention mention : found) {
            if (!isCovered(mention.span())) {
                added.add(mention);
            }
        }
        for (Mention mention : added) {
            mentions.add(mention);
            if (!(mention instanceof Mention.PossibleTown)) {
                covered.set(mention.span().start(), mention.span().end());
            }
        }
    }

    /** The mentions by position. */
    List<Mention> inOrder() {
        return mentions.stream()
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .toList();
    }

    /** The words that no mention covers: those that are in some language. */
    List<Token> plainWords(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isWord() && !isCovered(token.span()))
                .toList();
    }

    private boolean isCovered(TextSpan span) {
        int next = covered.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
