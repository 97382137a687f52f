package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The ways in which one word of a place name may decline, judged by its ending alone, the likeliest first. A dictionary
 * can choose among them; without one the first is right far more often than not.
 */
public final class PlaceNameParadigms {

    private PlaceNameParadigms() {}

    /** The paradigms of a noun given in the nominative; at least one. */
    public static List<CaseForms> ofNoun(String word) {
        char last = word.charAt(word.length() - 1);
        Stem stem = new Stem(word.substring(0, word.length() - 1));
        return switch (last) {
            case 'a' -> feminine(word, stem);
            case 'o' -> List.of(neuterInO(word, stem));
            case 'e' -> inE(word, stem);
            case 'y', 'i' -> plural(word, stem, last);
            case 'u', 'ó', 'ę', 'ą' -> List.of(CaseForms.indeclinable(word));
            default -> inConsonant(word);
        };
    }

    /** The paradigm of an adjective beside a noun, or standing for one. */
    public static CaseForms ofAdjective(String word, Agreement agreement) {
        Stem stem = new Stem(word.substring(0, word.length() - 1));
        return switch (agreement) {
            case FEMININE -> feminineAdjective(word, stem);
            case MASCULINE -> masculineAdjective(word);
            case NEUTER -> neuterAdjective(word, stem, stem.endsWith("i") ? "m" : "ym");
            case NEUTER_NAME -> neuterAdjective(word, stem, "em");
            case PLURAL -> pluralAdjective(word, stem);
        };
    }

    /** What an adjective agrees with. */
    public enum Agreement {
        MASCULINE,
        FEMININE,
        NEUTER,
        /** A neuter adjective that is a name by itself has the old ending: "w Zakopanem". */
        NEUTER_NAME,
        PLURAL
    }

    private static List<CaseForms> feminine(String word, Stem stem) {
        List<CaseForms> found = new ArrayList<>();
        CaseForms noun = feminineNoun(word, stem);
        if (stem.endsWithAny("isk", "ysk")) {
            found.add(new CaseForms(word, stem.text(), stem.plus("om"), word, stem.plus("ami"), stem.plus("ach")));
        }
        if (stem.endsWithAny("sk", "ck", "dzk", "ln", "rn", "żn", "czn", "ion", "mn")) {
            found.add(feminineAdjective(word, stem));
            found.add(noun);
        } else {
            found.add(noun);
            found.add(feminineAdjective(word, stem));
        }
        return found;
    }

    private static CaseForms feminineNoun(String word, Stem stem) {
        String accusative = stem.plus("ę");
        String instrumental = stem.plus("ą");
        if (stem.isSoft()) {
            String oblique = obliqueOfSoftFeminine(stem);
            return new CaseForms(word, oblique, oblique, accusative, instrumental, oblique);
        }
        String genitive = stem.plus(stem.endsWithAny("k", "g") ? "i" : "y");
        String locative = stem.softened().plus("e");
        return new CaseForms(word, genitive, locative, accusative, instrumental, locative);
    }

    private static String obliqueOfSoftFeminine(Stem stem) {
        if (stem.endsWithAny("ri", "chi", "ki", "gi", "fi", "li")) {
            return stem.plus("i");
        }
        if (stem.endsWith("i")) {
            return stem.text();
        }
        if (stem.endsWithAny("aj", "ej", "oj", "uj", "yj")) {
            return stem.without(1).plus("i");
        }
        return stem.plus(stem.isHistoricallySoft() ? "y" : "i");
    }

    private static CaseForms feminineAdjective(String word, Stem stem) {
        String oblique = stem.plus(stem.endsWithAny("k", "g") ? "iej" : "ej");
        return new CaseForms(word, oblique, oblique, stem.plus("ą"), stem.plus("ą"), oblique);
    }

    private static CaseForms neuterInO(String word, Stem stem) {
        String dative = stem.plus("u");
        String locative =
                stem.isVelar() || stem.isSoft() ? dative : stem.softened().plus("e");
        String instrumental = stem.plus(stem.endsWithAny("k", "g") ? "iem" : "em");
        return new CaseForms(word, stem.plus("a"), dative, word, instrumental, locative);
    }

    private static List<CaseForms> inE(String word, Stem stem) {
        CaseForms neuter = new CaseForms(word, stem.plus("a"), stem.plus("u"), word, stem.plus("em"), stem.plus("u"));
        List<CaseForms> found = new ArrayList<>();
        if (stem.endsWithAny("c", "j", "el")) {
            found.addAll(pluralNoun(word, stem));
            found.add(neuter);
        } else if (stem.isSoft()) {
            found.add(neuter);
            found.addAll(pluralNoun(word, stem));
            found.add(ofAdjective(word, Agreement.NEUTER_NAME));
        } else {
            found.add(ofAdjective(word, Agreement.NEUTER_NAME));
        }
        return found;
    }

    private static List<CaseForms> plural(String word, Stem stem, char last) {
        List<CaseForms> found =
                new ArrayList<>(pluralNoun(word, last == 'i' && !stem.isVelar() ? new Stem(word) : stem));
        found.add(masculineAdjective(word));
        return found;
    }

    private static List<CaseForms> pluralNoun(String word, Stem stem) {
        List<CaseForms> found = new ArrayList<>();
        for (String genitive : genitivesOfPlural(stem)) {
            found.add(new CaseForms(word, genitive, stem.plus("om"), word, stem.plus("ami"), stem.plus("ach")));
        }
        return found;
    }

    private static List<String> genitivesOfPlural(Stem stem) {
        String bare = bareGenitive(stem);
        String inOw = stem.plus("ów");
        if (stem.endsWithAny("sk", "zk", "j", "ch", "rg", "rw")) {
            return List.of(inOw, bare);
        }
        return List.of(bare, inOw, stem.plus("i"), stem.plus("y"), stem.text());
    }

    private static String bareGenitive(Stem stem) {
        if (!stem.endsInCluster() || (stem.isHistoricallySoft() && !stem.endsWith("lc"))) {
            return stem.endsWith("i") ? stem.without(1).text() : stem.text();
        }
        if (stem.endsWith("dlc")) {
            return stem.without(1).plus("ec");
        }
        if (stem.endsWith("lc") || stem.endsWithAny("nt", "rt", "st", "szcz")) {
            return stem.text();
        }
        if (stem.endsWith("ńk")) {
            return stem.without(2).plus("niek");
        }
        return stem.without(1).plus("e") + stem.text().charAt(stem.text().length() - 1);
    }

    private static List<CaseForms> inConsonant(String word) {
        List<CaseForms> found = new ArrayList<>();
        if (word.endsWith("szcz") || word.endsWith("dź") || word.endsWith("ść")) {
            found.add(feminineInConsonant(word));
        }
        for (Stem stem : obliqueStems(word)) {
            found.addAll(masculine(word, stem));
        }
        found.add(feminineInConsonant(word));
        return found;
    }

    private static CaseForms feminineInConsonant(String word) {
        Stem stem = raised(new Stem(word)).spelledBeforeVowel();
        String oblique = stem.endsWith("i") ? stem.text() : stem.plus(stem.isHistoricallySoft() ? "y" : "i");
        String instrumental = stem.endsWith("i") ? stem.plus("ą") : stem.plus(stem.endsInLabial() ? "ią" : "ą");
        return new CaseForms(word, oblique, oblique, word, instrumental, oblique);
    }

    /** The stems before an ending: with the fleeting vowel dropped, with "ó" and "ą" opened, or the word itself. */
    private static List<Stem> obliqueStems(String word) {
        Stem whole = new Stem(word);
        List<Stem> stems = new ArrayList<>();
        if (whole.endsWith("ek") && word.length() > 3) {
            stems.add(whole.withoutFleetingE());
        } else if (whole.endsWith("ec") && word.length() > 3) {
            stems.add(whole.withoutFleetingE());
        } else if (whole.endsWith("wel") || whole.endsWith("bel")) {
            stems.add(whole.without(2).plusLetters("l"));
        }
        Stem raised = raised(whole);
        if (whole.endsWith("ów")) {
            stems.add(raised);
        } else if (!raised.equals(whole)) {
            stems.add(raised);
            stems.add(whole.spelledBeforeVowel());
        } else {
            stems.add(whole.spelledBeforeVowel());
        }
        return stems;
    }

    private static Stem raised(Stem stem) {
        int last = stem.text().length() - 1;
        for (int i = last; i >= Math.max(0, last - 2); i--) {
            char letter = stem.text().charAt(i);
            if (letter == 'ó') {
                return new Stem(stem.text().substring(0, i) + "o" + stem.text().substring(i + 1));
            }
        }
        if (stem.endsWith("rząb")) {
            return stem.without(2).plusLetters("ęb");
        }
        return stem;
    }

    private static List<CaseForms> masculine(String word, Stem stem) {
        List<CaseForms> found = new ArrayList<>();
        String instrumental = stem.plus(stem.endsWithAny("k", "g") ? "iem" : "em");
        String dative = stem.plus("owi");
        boolean inU = stem.isVelar() || stem.isSoft();
        String locative = inU ? stem.plus("u") : stem.softened().plus("e");
        if (stem.endsInLabial() && softLabial(word)) {
            found.addAll(softLabialForms(word, stem));
        }
        CaseForms inA = new CaseForms(word, stem.plus("a"), dative, word, instrumental, locative);
        CaseForms inUGenitive = new CaseForms(word, stem.plus("u"), dative, word, instrumental, locative);
        boolean genitiveInU = new Stem(stem.text().toLowerCase(Locale.ROOT))
                .endsWithAny("brod", "bród", "gard", "dwor", "zdroj", "brzeg", "most", "rog", "port", "bor", "grod");
        found.add(genitiveInU ? inUGenitive : inA);
        found.add(genitiveInU ? inA : inUGenitive);
        if (stem.endsInLabial() && !softLabial(word)) {
            found.addAll(softLabialForms(word, stem));
        }
        return found;
    }

    private static boolean softLabial(String word) {
        return word.endsWith("ław") || word.endsWith("ąb") || word.endsWith("dom") || word.endsWith("oświęcim");
    }

    private static List<CaseForms> softLabialForms(String word, Stem stem) {
        return List.of(
                new CaseForms(word, stem.plus("ia"), stem.plus("iowi"), word, stem.plus("iem"), stem.plus("iu")));
    }

    private static CaseForms masculineAdjective(String word) {
        Stem stem = new Stem(word.endsWith("y") ? word.substring(0, word.length() - 1) : word);
        String prefix = stem.text();
        String locative = word + "m";
        return new CaseForms(word, prefix + "ego", prefix + "emu", word, locative, locative);
    }

    private static CaseForms neuterAdjective(String word, Stem stem, String ending) {
        String locative = stem.plus(ending);
        return new CaseForms(word, stem.plus("ego"), stem.plus("emu"), word, locative, locative);
    }

    private static CaseForms pluralAdjective(String word, Stem stem) {
        Stem narrow = stem.endsWith("i") ? stem : new Stem(stem.plus("y"));
        return new CaseForms(word, narrow.plus("ch"), narrow.plus("m"), word, narrow.plus("mi"), narrow.plus("ch"));
    }
}
