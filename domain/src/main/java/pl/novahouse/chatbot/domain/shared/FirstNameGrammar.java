package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The gender and the vocative of first names, judged by their form alone. */
public final class FirstNameGrammar {

    private static final List<String> FOREIGN_SPELLINGS = List.of(
            "q", "v", "x", "'", "’", "th", "ph", "sh", "oo", "ee", "ou", "ck", "ng", "kh", "gh", "bh", "dh", "uy", "ye",
            "yi", "yu", "mm", "tt", "pp", "rr", "dd", "ss", "ey", "ü", "ö", "ä", "é", "è", "ñ", "ç", "š", "č", "ž");

    private static final List<String> POLISH_CONSONANT_ENDINGS = List.of(
            "aw", "ir", "ił", "ek", "aś", "uś", "iś", "sz", "rz", "ej", "oj", "or", "er", "an", "on", "in", "yn", "en",
            "ert", "ard", "ald", "olf", "old", "el", "il", "yl", "ol", "ul", "us", "as", "es", "is", "os", "am", "im",
            "em", "yd", "id", "ad", "fryd", "ik", "yk", "ak", "ch", "ip", "op", "ub", "ób", "ab", "ob", "ur", "yr",
            "ar", "at", "it", "et", "ot", "ut", "nt", "st", "rt", "ks", "ns", "af", "ef", "of", "ław", "mił", "bor",
            "sz", "cz", "tr", "ap", "ep", "ew", "lk", "łk", "rp", "od", "ed", "zd", "ech", "ch", "eł", "ał", "oł", "uł",
            "ryk", "eg", "ag");

    private FirstNameGrammar() {}

    /** The gender that the form shows; empty for one that no Polish name has. */
    public static Optional<Gender> gender(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("a")) {
            return Optional.of(Gender.FEMININE);
        }
        if (isForeign(name) || lower.length() < 3) {
            return Optional.empty();
        }
        boolean inI = lower.endsWith("i") && lower.length() > 3 && !lower.endsWith("ki");
        boolean masculine =
                inI || lower.endsWith("y") || lower.endsWith("io") || endsWithAny(lower, POLISH_CONSONANT_ENDINGS);
        return masculine ? Optional.of(Gender.MASCULINE) : Optional.empty();
    }

    /** Whether the spelling is not Polish, so that the name is best left as it is. */
    public static boolean isForeign(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String spelling : FOREIGN_SPELLINGS) {
            if (lower.contains(spelling)) {
                return true;
            }
        }
        return false;
    }

    /** The forms that the vocative may have, the likeliest first; at least one. */
    public static List<String> vocatives(String name, Gender gender) {
        Stem stem = new Stem(name.substring(0, name.length() - 1));
        if (name.endsWith("iia")) {
            return List.of(name);
        }
        return switch (name.charAt(name.length() - 1)) {
            case 'a' -> vocativesInA(stem, gender);
            case 'o' -> List.of(stem.endsWith("i") || stem.endsWithAny("k", "ch") ? stem.plus("u") : name, name);
            case 'e', 'i', 'y', 'u', 'x', 'é', 'ó' -> List.of(name);
            default -> gender == Gender.FEMININE ? List.of(name) : vocativesInConsonant(name);
        };
    }

    private static List<String> vocativesInA(Stem stem, Gender gender) {
        String inO = stem.plus("o");
        String inU = stem.plus("u");
        boolean familiar = gender == Gender.FEMININE && isFamiliar(stem);
        return familiar ? List.of(inU, inO) : List.of(inO, inU);
    }

    /** Short forms in a soft consonant ("Zosia", "Ola") take -u where full names ("Zofia", "Izabela") take -o. */
    private static boolean isFamiliar(Stem stem) {
        int length = stem.text().length();
        if (stem.endsWithAny("si", "zi", "uni", "ani", "eni", "oni") && !stem.endsWithAny("rsi", "nsi")) {
            return stem.endsWithAny("si", "zi") || stem.endsWith("uni") || length <= 4;
        }
        boolean shortName = length <= 3 && stem.endsWithAny("l", "j", "ni") && !stem.endsWithAny("oj", "dj");
        return shortName || (stem.endsWith("ci") && length <= 6);
    }

    private static List<String> vocativesInConsonant(String name) {
        List<String> found = new ArrayList<>();
        for (Stem stem : obliqueStems(name)) {
            if (stem.isVelar() || stem.isSoft()) {
                found.add(stem.plus("u"));
            } else {
                found.add(stem.softened().plus("e"));
            }
        }
        return found;
    }

    private static List<Stem> obliqueStems(String name) {
        Stem whole = new Stem(name);
        List<Stem> stems = new ArrayList<>();
        if (whole.endsWith("ek") && name.length() > 3) {
            stems.add(whole.withoutFleetingE());
        } else if (whole.endsWith("eł") && !whole.endsWith("ieł")) {
            stems.add(whole.withoutFleetingE());
        } else if (whole.endsWithAny("nder", "sper", "cper", "ster")) {
            stems.add(whole.withoutFleetingE());
        } else if (whole.endsWith("niec")) {
            stems.add(whole.withoutFleetingE());
        }
        stems.add(whole.spelledBeforeVowel());
        return stems;
    }

    private static boolean endsWithAny(String text, List<String> endings) {
        return endings.stream().anyMatch(text::endsWith);
    }
}
