package pl.novahouse.chatbot.llm.shared;

import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.shared.TextSpan;

/**
 * Groups of digits that stand together, apart by at most a mark and a space, as telephone numbers, amounts, accounts and
 * dates do: "+48 601-234-567", "12.05.2026".
 *
 * @param international whether a plus or two zeros stand before the first group
 * @param groups the digits between the separators, each with its place
 */
record DigitRun(String text, boolean international, List<TextSpan> groups) {

    private static final int MOST_DIGITS = 24;
    private static final String SEPARATORS = " \u00A0\u202F-–.()/";

    DigitRun {
        groups = List.copyOf(groups);
    }

    int start() {
        return groups.getFirst().start();
    }

    int end() {
        return groups.getLast().end();
    }

    /** The digits of the groups from one index to another, the latter not included. */
    String digits(int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (TextSpan group : groups.subList(from, to)) {
            digits.append(text, group.start(), group.end());
        }
        return digits.toString();
    }

    /** Whether the digits are more than two telephone numbers have, as in an account's number. */
    boolean isTooLongForTelephones() {
        int digits = 0;
        for (TextSpan group : groups) {
            digits += group.length();
        }
        return groups.size() > 1 && digits > MOST_DIGITS;
    }

    int length(int group) {
        return groups.get(group).length();
    }

    /** What stands between a group and the next one. */
    String separatorAfter(int group) {
        return text.substring(groups.get(group).end(), groups.get(group + 1).start());
    }

    /** All runs of a text in order, found in one pass. */
    static List<DigitRun> in(String text) {
        List<DigitRun> runs = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            if (isDigit(text.charAt(position))) {
                DigitRun run = startingAt(text, position);
                runs.add(run);
                position = run.end();
            } else {
                position++;
            }
        }
        return runs;
    }

    private static DigitRun startingAt(String text, int start) {
        List<TextSpan> groups = new ArrayList<>();
        int position = start;
        while (position < text.length() && isDigit(text.charAt(position))) {
            int end = position;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            groups.add(new TextSpan(position, end));
            position = nextGroup(text, end);
        }
        boolean plus = start > 0 && text.charAt(start - 1) == '+';
        return new DigitRun(text, plus || text.startsWith("00", start), groups);
    }

    private static int nextGroup(String text, int end) {
        int position = end;
        while (position < text.length() && position - end < 2 && SEPARATORS.indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return position;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
