package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds telephone numbers that are spelled in words, one digit or a group at a time ("sześćset jeden dwieście …"). */
public final class SpokenNumbers {

    /**
     * A number said in words.
     *
     * @param digits nine, or eleven that begin with the country's code 48
     */
    public record SpokenNumber(TextSpan span, String digits) {}

    private static final int POLISH = 9;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_PAUSE = 4;
    private static final String PAUSES = " \u00A0,.-–";
    private static final Map<String, Integer> VALUES = values();
    private static final Set<String> AMOUNTS = Set.of(
            "tys", "tysiac", "tysiace", "tysiecy", "milion", "miliony", "milionow", "zl", "zlotych", "metrow", "metry");

    private SpokenNumbers() {}

    /** The numbers of the text, by position. */
    public static List<SpokenNumber> in(String text) {
        List<SpokenNumber> found = new ArrayList<>();
        Series series = new Series();
        int position = 0;
        while (position < text.length()) {
            if (!Character.isLetter(text.charAt(position))) {
                position++;
                continue;
            }
            int end = position;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String word = Folding.fold(text.substring(position, end));
            Integer value = VALUES.get(word);
            if (value == null) {
                series.end(AMOUNTS.contains(word)).ifPresent(found::add);
                series = new Series();
            } else {
                if (series.isApart(text, position)) {
                    series.end(false).ifPresent(found::add);
                    series = new Series();
                }
                series.take(value, position, end);
            }
            position = end;
        }
        series.end(false).ifPresent(found::add);
        return found;
    }

    /** Words of numbers in a row. */
    private static final class Series {

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

    private static Map<String, Integer> values() {
        String[] units = {
            "zero",
            "jeden",
            "dwa",
            "trzy",
            "cztery",
            "piec",
            "szesc",
            "siedem",
            "osiem",
            "dziewiec",
            "dziesiec",
            "jedenascie",
            "dwanascie",
            "trzynascie",
            "czternascie",
            "pietnascie",
            "szesnascie",
            "siedemnascie",
            "osiemnascie",
            "dziewietnascie"
        };
        String[] tens = {
            "dwadziescia",
            "trzydziesci",
            "czterdziesci",
            "piecdziesiat",
            "szescdziesiat",
            "siedemdziesiat",
            "osiemdziesiat",
            "dziewiecdziesiat"
        };
        String[] hundreds = {
            "sto", "dwiescie", "trzysta", "czterysta", "piecset", "szescset", "siedemset", "osiemset", "dziewiecset"
        };
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < units.length; i++) {
            values.put(units[i], i);
        }
        for (int i = 0; i < tens.length; i++) {
            values.put(tens[i], (i + 2) * 10);
        }
        for (int i = 0; i < hundreds.length; i++) {
            values.put(hundreds[i], (i + 1) * 100);
        }
        values.put("jedynka", 1);
        values.put("dwojka", 2);
        values.put("trojka", 3);
        values.put("czworka", 4);
        values.put("piatka", 5);
        values.put("szostka", 6);
        values.put("siodemka", 7);
        values.put("osemka", 8);
        values.put("dziewiatka", 9);
        return Map.copyOf(values);
    }
}
