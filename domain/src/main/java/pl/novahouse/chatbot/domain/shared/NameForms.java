package pl.novahouse.chatbot.domain.shared;

import java.util.HashSet;
import java.util.Set;

/**
 * All forms that a name may take in Polish, feminine, masculine and plural, with rather one too many than one too few:
 * whoever hides a name does not mind a form that nobody uses. Works on folded words.
 */
final class NameForms {

    private static final String[] AFTER_A = {
        "a", "y", "i", "e", "ie", "o", "u", "iu", "ow", "om", "ami", "ach", "ie", "ze", "io", "ia", "ii"
    };
    private static final String[] AFTER_CONSONANT = {
        "", "a", "owi", "em", "iem", "e", "ie", "u", "iu", "owie", "ow", "om", "ami", "ach", "y", "i", "ia", "iowi",
        "iowie", "iow", "iom", "iami", "iach", "owa", "owej", "ze", "owna"
    };
    private static final String[] ADJECTIVAL = {
        "i", "y", "a", "e", "iego", "ego", "iemu", "emu", "im", "ym", "iej", "ej", "ich", "ych", "imi", "ymi", "ie",
        "owie"
    };
    private static final String[][] SOFTENINGS = {
        {"ch", "sz"},
        {"st", "sci"},
        {"k", "c"},
        {"g", "dz"},
        {"r", "rz"},
        {"t", "ci"},
        {"d", "dzi"},
        {"sl", "sl"},
        {"zn", "zni"},
        {"h", "sz"}
    };

    private NameForms() {}

    static Set<String> of(String name) {
        Set<String> forms = new HashSet<>();
        forms.add(name);
        if (name.length() > 4
                && (name.endsWith("ski")
                        || name.endsWith("cki")
                        || name.endsWith("dzki")
                        || name.endsWith("ska")
                        || name.endsWith("cka")
                        || name.endsWith("dzka"))) {
            String stem = name.substring(0, name.length() - 1);
            add(forms, stem, ADJECTIVAL);
            forms.add(stem.substring(0, stem.length() - 1) + "cy");
            return forms;
        }
        String shortened = name.substring(0, name.length() - 1);
        switch (name.charAt(name.length() - 1)) {
            case 'a', 'o' -> inflected(forms, shortened, AFTER_A);
            case 'y', 'i', 'e' -> add(forms, shortened, ADJECTIVAL);
            default -> {
                inflected(forms, name, AFTER_CONSONANT);
                withoutMovingE(forms, name);
            }
        }
        return forms;
    }

    /** "Marek, Marka", "Paweł, Pawła", "Maciej" stays, "Kwiecień, Kwietnia". */
    private static void withoutMovingE(Set<String> forms, String name) {
        int length = name.length();
        if (length > 3 && name.charAt(length - 2) == 'e') {
            String shortened = name.substring(0, length - 2) + name.charAt(length - 1);
            inflected(forms, shortened, AFTER_CONSONANT);
            forms.remove(shortened);
            if (name.endsWith("iec")) {
                inflected(forms, name.substring(0, length - 3) + "c", AFTER_CONSONANT);
            }
            if (name.endsWith("ien")) {
                inflected(forms, name.substring(0, length - 3) + "n", AFTER_CONSONANT);
            }
        }
    }

    private static void inflected(Set<String> forms, String stem, String[] endings) {
        add(forms, stem, endings);
        if (stem.endsWith("j")) {
            forms.add(stem.substring(0, stem.length() - 1) + "i");
        }
        for (String[] softening : SOFTENINGS) {
            if (stem.endsWith(softening[0])) {
                String soft = stem.substring(0, stem.length() - softening[0].length()) + softening[1];
                forms.add(soft + "e");
                forms.add(soft + "y");
                forms.add(soft + "i");
                return;
            }
        }
    }

    private static void add(Set<String> forms, String stem, String[] endings) {
        for (String ending : endings) {
            forms.add(stem + ending);
        }
    }
}
