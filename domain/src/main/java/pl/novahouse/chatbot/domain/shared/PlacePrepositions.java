package pl.novahouse.chatbot.domain.shared;

import java.util.Locale;

/** The prepositions before the names of places, with the vowel that Polish adds for the tongue's sake. */
public final class PlacePrepositions {

    private static final String SIBILANTS = "szśźż";

    private PlacePrepositions() {}

    /** "w Gdańsku", but "we Wrocławiu". */
    public static String inside(String locative) {
        return (needsVowelAfterW(locative.toLowerCase(Locale.ROOT)) ? "we " : "w ") + locative;
    }

    /** "z Gdańska", but "ze Szczecina". */
    public static String from(String genitive) {
        return (needsVowelAfterZ(genitive.toLowerCase(Locale.ROOT)) ? "ze " : "z ") + genitive;
    }

    private static boolean needsVowelAfterW(String name) {
        if (name.length() < 2) {
            return false;
        }
        boolean labial = name.charAt(0) == 'w' || name.charAt(0) == 'f';
        return (labial && isConsonant(name, 1)) || name.startsWith("lw");
    }

    private static boolean needsVowelAfterZ(String name) {
        if (name.startsWith("lw") || name.startsWith("ws") || name.startsWith("wz") || name.startsWith("mszcz")) {
            return true;
        }
        int sound = sibilantLength(name);
        return sound > 0 && isConsonant(name, sound);
    }

    private static int sibilantLength(String name) {
        if (name.startsWith("sz") || name.startsWith("rz")) {
            return 2;
        }
        return SIBILANTS.indexOf(name.isEmpty() ? ' ' : name.charAt(0)) >= 0 ? 1 : 0;
    }

    /** Whether a consonant is heard there; an "i" after which a vowel follows only softens. */
    private static boolean isConsonant(String name, int position) {
        return position < name.length()
                && Character.isLetter(name.charAt(position))
                && !Stem.isVowel(name.charAt(position));
    }
}
