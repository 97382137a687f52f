package pl.novahouse.chatbot.rest.conversation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts an answer into the pieces in which it is streamed. */
final class Sentences {

    private Sentences() {}

    /**
     * What is left to tell, sentence by sentence.
     *
     * @param told what was told already; when the answer turned out otherwise, nothing is added to it
     */
    static List<String> remaining(String text, CharSequence told) {
        String already = told.toString();
        return text.startsWith(already) ? cut(text.substring(already.length())) : List.of();
    }

    private static List<String> cut(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
