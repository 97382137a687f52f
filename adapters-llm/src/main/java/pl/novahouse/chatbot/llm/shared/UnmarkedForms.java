package pl.novahouse.chatbot.llm.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;

/**
 * Walks the dictionary's automaton along a word typed without diacritics and gathers the words that have the same
 * letters with them. The automaton prunes the walk at once; a budget of steps bounds it for any input.
 */
final class UnmarkedForms {

    private static final int MOST_STEPS = 600;
    private static final String PLAIN = "acelnosz";
    private static final String[] MARKED = {"ą", "ć", "ę", "ł", "ń", "ó", "ś", "źż"};

    private final FSA automaton;
    private final byte separator;

    UnmarkedForms(Dictionary dictionary) {
        this.automaton = dictionary.fsa;
        this.separator = dictionary.metadata.getSeparator();
    }

    /** At most {@code most} words of the dictionary, the given one left out; the word comes in lower case. */
    List<String> formsOf(String word, int most) {
        Walk walk = new Walk(word, most);
        walk.from(0, automaton.getRootNode(), new StringBuilder(word.length()));
        walk.found.remove(word);
        return walk.found;
    }

    private final class Walk {
        private final String word;
        private final int most;
        private final List<String> found = new ArrayList<>();
        private int steps;

        private Walk(String word, int most) {
            this.word = word;
            this.most = most;
        }

        private void from(int position, int node, StringBuilder form) {
            if (found.size() > most || ++steps > MOST_STEPS) {
                return;
            }
            if (position == word.length()) {
                if (automaton.getArc(node, separator) != 0) {
                    found.add(form.toString());
                }
                return;
            }
            char typed = word.charAt(position);
            step(position, node, form, typed);
            int plain = PLAIN.indexOf(typed);
            String marks = plain < 0 ? "" : MARKED[plain];
            for (int i = 0; i < marks.length(); i++) {
                step(position, node, form, marks.charAt(i));
            }
            if (position == 0) {
                step(position, node, form, Character.toUpperCase(typed));
                for (int i = 0; i < marks.length(); i++) {
                    step(position, node, form, Character.toUpperCase(marks.charAt(i)));
                }
            }
        }

        private void step(int position, int node, StringBuilder form, char letter) {
            int next = node;
            if (letter < 0x80) {
                next = follow(next, (byte) letter);
            } else {
                for (byte part : String.valueOf(letter).getBytes(StandardCharsets.UTF_8)) {
                    next = next == 0 ? 0 : follow(next, part);
                }
            }
            if (next != 0) {
                form.append(letter);
                from(position + 1, next, form);
                form.setLength(form.length() - 1);
            }
        }

        private int follow(int node, byte label) {
            int arc = automaton.getArc(node, label);
            return arc == 0 || automaton.isArcTerminal(arc) ? 0 : automaton.getEndNode(arc);
        }
    }
}
