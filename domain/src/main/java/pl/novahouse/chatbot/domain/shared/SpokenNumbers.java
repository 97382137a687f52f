package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds telephone numbers that are spelled in words, one digit or a group at a time ("sześćset jeden dwieście …"). */
public final class SpokenNumbers {

    /**
     * A number said in words.
     *
     * @param digits nine, or eleven that begin with the country's code 48
     */
    public record SpokenNumber(TextSpan span, String digits) {}

    private static final Map<String, Integer> VALUES = values();
    private static final Set<String> AMOUNTS = Set.of(
            "tys", "tysiac", "tysiace", "tysiecy", "milion", "miliony", "milionow", "zl", "zlotych", "metrow", "metry");

    private SpokenNumbers() {}

    /** The numbers of the text, by position. */
    public static List<SpokenNumber> in(String text) {
        List<SpokenNumber> found = new ArrayList<>();
        SpokenSeries series = new SpokenSeries();
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
                series = new SpokenSeries();
            } else {
                if (series.isApart(text, position)) {
                    series.end(false).ifPresent(found::add);
                    series = new SpokenSeries();
                }
                series.take(value, position, end);
            }
            position = end;
        }
        series.end(false).ifPresent(found::add);
        return found;
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
