package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The house's tone as far as a machine can hear it: formal, without a guess at anybody's gender, well set. */
public final class Tone {

    private static final Set<String> TITLES =
            Set.of("Pan", "Pana", "Panu", "Panem", "Pani", "Panią", "Państwo", "Państwa", "Państwu", "Państwem");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern GENDERED = Pattern.compile(
            "\\p{L}+(?:łeś|łaś|łbyś|łabyś|łeśmy)\\b|\\b(?:powinieneś|powinnaś|chciałby|chciałaby|mógłby|mogłaby|byłby|byłaby)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SLASH =
            Pattern.compile("\\p{L}/(?:a|ą|i|y|pani|Pani|na|ła)\\b|\\p{L}\\((?:-?\\p{L}{1,3})\\)");
    private static final Pattern INFORMAL = Pattern.compile(
            "\\b(?:ty|twój|twoja|twoje|ciebie|tobie|tobą|hej|cześć|siema|możesz|chcesz|podaj|napisz|wybierz|kliknij|zobacz)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Tone() {}

    /** What is wrong with a Polish text; empty when nothing is. */
    public static List<String> faults(String text) {
        List<String> faults = new ArrayList<>(typography(text));
        long titles = WORD.matcher(text)
                .results()
                .filter(word -> TITLES.contains(word.group()))
                .count();
        if (titles > 1) {
            faults.add("a title of address more than once");
        }
        add(faults, GENDERED, text, "a form that guesses the gender");
        add(faults, SLASH, text, "a slash form");
        add(faults, INFORMAL, text, "an informal form");
        return faults;
    }

    /** What is wrong with the setting of a text in any language. */
    public static List<String> typography(String text) {
        List<String> faults = new ArrayList<>();
        if (text.codePoints().filter(Character::isEmojiPresentation).count() > 1) {
            faults.add("more than one emoji");
        }
        add(faults, Pattern.compile("\""), text, "a straight quotation mark");
        add(faults, Pattern.compile("\\.\\.\\."), text, "three dots for an ellipsis");
        add(faults, Pattern.compile(" - "), text, "a hyphen for a dash");
        add(faults, Pattern.compile("\\d (?:zł|m²|%|\\d{3}\\b)"), text, "a breaking space in an amount");
        add(faults, Pattern.compile("\\d-\\d+ (?:tyg|mies|dni|zł|m²)"), text, "a hyphen in a range");
        add(faults, Pattern.compile(" [,.;:!?]"), text, "a space before a mark");
        add(faults, Pattern.compile("[^\\n] {2,}"), text, "a double space");
        add(faults, Pattern.compile("\\bm2\\b"), text, "m2 for m²");
        return faults;
    }

    private static void add(List<String> faults, Pattern pattern, String text, String fault) {
        pattern.matcher(text).results().findFirst().ifPresent(found -> faults.add(fault + ": " + found.group()));
    }
}
