package pl.novahouse.chatbot.domain.shared;

import java.util.List;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.PersonalDatum.Kind;

/** Finds known names in any case, and names that the text introduces. */
final class NameScan {

    private static final int MOST_NAMES = 3;

    /** After these words a name follows, also in small letters. */
    private static final List<String> INTRODUCTIONS = List.of(
            "nazywam sie", "mam na imie", "imie i nazwisko", "z tej strony", "na nazwisko", "podpisano", "my name is");

    private static final Set<String> TITLES = Set.of("pan", "pani", "pana", "panu", "panem", "panie", "pania");
    private static final Set<String> NO_NAMES = Set.of(
            "i",
            "a",
            "oraz",
            "mam",
            "jestem",
            "chce",
            "chcialbym",
            "chcialabym",
            "prosze",
            "interesuje",
            "dzwonie",
            "pisze",
            "szukam",
            "w",
            "z",
            "ze",
            "na",
            "po",
            "ale",
            "and",
            "i'm",
            "moj",
            "email",
            "tel",
            "telefon",
            "mieszkam",
            "kupuje",
            "kupilem",
            "kupilam",
            "express",
            "comfort",
            "premium");

    private static final Set<String> MONTHS = Set.of("maja", "maju", "majem");

    private NameScan() {}

    static void scan(Findings findings, KnownNames names) {
        String text = findings.text();
        String folded = EmailScan.plain(text);
        int position = 0;
        while (position < text.length()) {
            if (!Character.isLetter(text.charAt(position))) {
                position++;
                continue;
            }
            int end = endOfWord(text, position);
            int introduced = afterIntroduction(folded, position);
            if (introduced > 0) {
                takeNames(findings, folded, introduced, false);
            } else if (TITLES.contains(folded.substring(position, end))) {
                takeNames(findings, folded, end, true);
            } else if (!names.isEmpty()
                    && names.hold(text.substring(position, end))
                    && !isMonth(folded, position, end)) {
                findings.add(position, end, Kind.NAME);
            }
            position = end;
        }
    }

    private static int afterIntroduction(String folded, int position) {
        for (String introduction : INTRODUCTIONS) {
            if (folded.startsWith(introduction, position)) {
                int end = position + introduction.length();
                return end < folded.length() && !Character.isLetter(folded.charAt(end)) ? end : 0;
            }
        }
        return 0;
    }

    /** Up to three words that may be names, close to one another. */
    private static void takeNames(Findings findings, String folded, int from, boolean capitalised) {
        String text = findings.text();
        int position = from;
        for (int taken = 0; taken < MOST_NAMES; taken++) {
            int start = position;
            while (start < text.length() && start - position < 3 && " :-\u00A0".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            int end = endOfWord(text, start);
            if (end - start < 2 || start == position) {
                return;
            }
            boolean upper = Character.isUpperCase(text.charAt(start));
            if ((capitalised && !upper) || NO_NAMES.contains(folded.substring(start, end))) {
                return;
            }
            findings.add(start, end, Kind.NAME);
            position = end;
        }
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** "12 maja" is a day, whoever is called Maja. */
    private static boolean isMonth(String folded, int start, int end) {
        if (!MONTHS.contains(folded.substring(start, end))) {
            return false;
        }
        int before = start;
        while (before > 0 && start - before < 3 && " \u00A0.".indexOf(folded.charAt(before - 1)) >= 0) {
            before--;
        }
        boolean day = before > 0 && Character.isDigit(folded.charAt(before - 1));
        boolean inMay = before > 1 && folded.startsWith("w", before - 1);
        return day || inMay;
    }
}
