package pl.novahouse.chatbot.domain.shared;

import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.SpokenNumbers.SpokenNumber;

/** Words of numbers in a row. */
final class SpokenSeries {

    private static final int POLISH = 9;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_PAUSE = 4;
    private static final String PAUSES = " \u00A0,.-–";

    private final StringBuilder digits = new StringBuilder();
    private int start = -1;
    private int end;
    private int words;
    private int group;
    private int room;

    boolean isApart(String text, int position) {
        if (words == 0) {
            return false;
        }
        boolean far = position - end > LONGEST_PAUSE;
        return far || !text.substring(end, position).chars().allMatch(c -> PAUSES.indexOf(c) >= 0);
    }

    void take(int value, int from, int to) {
        start = start < 0 ? from : start;
        end = to;
        words++;
        int magnitude = value >= 100 ? 100 : value >= 20 ? 10 : value >= 10 ? 1 : 0;
        boolean continues = room > 0 && value > 0 && value < room && !(value >= 10 && value < 20 && room < 20);
        if (continues) {
            group += value;
            room = value >= 20 ? 10 : 0;
        } else {
            flush();
            group = value;
            room = magnitude == 100 ? 100 : magnitude == 10 ? 10 : 0;
            digits.append('#');
        }
    }

    private void flush() {
        int mark = digits.indexOf("#");
        if (mark >= 0) {
            digits.replace(mark, mark + 1, Integer.toString(group));
        }
    }

    Optional<SpokenNumber> end(boolean amount) {
        flush();
        String all = digits.toString();
        boolean coded = all.length() == POLISH + 2 && all.startsWith("48");
        return !amount && words >= FEWEST_WORDS && (all.length() == POLISH || coded)
                ? Optional.of(new SpokenNumber(new TextSpan(start, end), all))
                : Optional.empty();
    }
}
