package pl.novahouse.chatbot.domain.shared;

import java.util.List;

/** The end of a Polish word's stem and the changes that endings bring about in it. */
record Stem(String text) {

    private static final List<String> SOFTENED = List.of(
            "czn=czni",
            "szn=szni",
            "rzn=rzni",
            "sł=śl",
            "zł=źl",
            "sn=śni",
            "zn=źni",
            "st=ści",
            "zd=ździ",
            "ch=sz",
            "b=bi",
            "p=pi",
            "w=wi",
            "f=fi",
            "m=mi",
            "n=ni",
            "s=si",
            "z=zi",
            "t=ci",
            "d=dzi",
            "r=rz",
            "ł=l",
            "k=c",
            "g=dz");
    private static final List<String> HISTORICALLY_SOFT = List.of("cz", "sz", "rz", "dz", "dż", "ż", "c");
    private static final String VOWELS = "aąeęioóuy";
    private static final String LABIALS = "bpwfm";

    boolean endsWith(String ending) {
        return text.endsWith(ending);
    }

    boolean endsWithAny(String... endings) {
        for (String ending : endings) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    Stem without(int letters) {
        return new Stem(text.substring(0, text.length() - letters));
    }

    Stem plusLetters(String letters) {
        return new Stem(text + letters);
    }

    String plus(String ending) {
        return text + ending;
    }

    /** The stem before an {@code e} that softens: Warszaw-a, w Warszawi-e. */
    Stem softened() {
        for (String change : SOFTENED) {
            int equals = change.indexOf('=');
            String from = change.substring(0, equals);
            if (text.endsWith(from)) {
                return new Stem(text.substring(0, text.length() - from.length()) + change.substring(equals + 1));
            }
        }
        return this;
    }

    boolean isVelar() {
        return endsWithAny("k", "g", "h");
    }

    boolean isSoft() {
        return endsWithAny("l", "j", "i") || isHistoricallySoft();
    }

    boolean isHistoricallySoft() {
        for (String consonant : HISTORICALLY_SOFT) {
            if (text.endsWith(consonant)) {
                return true;
            }
        }
        return false;
    }

    boolean endsInLabial() {
        return !text.isEmpty() && LABIALS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the stem ends in two consonants, which a bare ending would leave unpronounceable. */
    boolean endsInCluster() {
        int length = text.length();
        return length >= 2 && isConsonant(text.charAt(length - 1)) && isConsonant(text.charAt(length - 2));
    }

    /** A final soft consonant written with its {@code i} before a vowel: Poznań, Poznani-a. */
    Stem spelledBeforeVowel() {
        String head = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
        if (text.endsWith("dź")) {
            return new Stem(head.substring(0, head.length() - 1) + "dzi");
        }
        return switch (text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) {
            case 'ń' -> new Stem(head + "ni");
            case 'ś' -> new Stem(head + "si");
            case 'ć' -> new Stem(head + "ci");
            case 'ź' -> new Stem(head + "zi");
            default -> this;
        };
    }

    /** The stem of a word in -ek, -ec, -eł or -er whose vowel falls out: Maciek, Maćk-u; Sosnowiec, Sosnowc-a. */
    Stem withoutFleetingE() {
        String last = text.substring(text.length() - 1);
        Stem head = without(2);
        if (!head.endsWith("i")) {
            return head.plusLetters(last);
        }
        Stem hard = head.without(1);
        String sharpened = switch (hard.text().isEmpty()
                ? ' '
                : hard.text().charAt(hard.text().length() - 1)) {
            case 'n' -> "ń";
            case 's' -> "ś";
            case 'c' -> "ć";
            case 'z' -> "ź";
            default -> "";
        };
        return sharpened.isEmpty() ? hard.plusLetters(last) : hard.without(1).plusLetters(sharpened + last);
    }

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    private static boolean isConsonant(char letter) {
        return Character.isLetter(letter) && !isVowel(letter);
    }
}
