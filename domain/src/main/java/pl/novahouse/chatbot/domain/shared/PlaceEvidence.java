package pl.novahouse.chatbot.domain.shared;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Place.Kind;

/** Judges by preposition, case, capitals and neighbours whether words that equal a place's name are meant as one. */
final class PlaceEvidence {

    /** What the words are. */
    enum Verdict {
        CERTAIN,
        POSSIBLE,
        NONE
    }

    private static final Map<String, Set<GrammaticalCase>> GOVERNED = Map.ofEntries(
            Map.entry("w", EnumSet.of(GrammaticalCase.LOCATIVE)),
            Map.entry("we", EnumSet.of(GrammaticalCase.LOCATIVE)),
            Map.entry("na", EnumSet.of(GrammaticalCase.LOCATIVE, GrammaticalCase.ACCUSATIVE)),
            Map.entry("przy", EnumSet.of(GrammaticalCase.LOCATIVE)),
            Map.entry("po", EnumSet.of(GrammaticalCase.LOCATIVE)),
            Map.entry("z", EnumSet.of(GrammaticalCase.GENITIVE, GrammaticalCase.INSTRUMENTAL)),
            Map.entry("ze", EnumSet.of(GrammaticalCase.GENITIVE, GrammaticalCase.INSTRUMENTAL)),
            Map.entry("do", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("od", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("kolo", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("obok", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("spod", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("niedaleko", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("blisko", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("blizej", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("okolic", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("okolice", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("okolicach", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("okolicy", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("centrum", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("rejon", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("rejonie", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("terenie", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("obrzezach", EnumSet.of(GrammaticalCase.GENITIVE)),
            Map.entry("pod", EnumSet.of(GrammaticalCase.INSTRUMENTAL)),
            Map.entry("za", EnumSet.of(GrammaticalCase.INSTRUMENTAL)),
            Map.entry("miedzy", EnumSet.of(GrammaticalCase.INSTRUMENTAL)),
            Map.entry("przez", EnumSet.of(GrammaticalCase.ACCUSATIVE)),
            Map.entry("miasto", EnumSet.of(GrammaticalCase.NOMINATIVE)),
            Map.entry("miasta", EnumSet.of(GrammaticalCase.NOMINATIVE, GrammaticalCase.GENITIVE)),
            Map.entry("miescie", EnumSet.of(GrammaticalCase.NOMINATIVE, GrammaticalCase.LOCATIVE)),
            Map.entry("miejscowosc", EnumSet.of(GrammaticalCase.NOMINATIVE)),
            Map.entry("miejscowosci", EnumSet.of(GrammaticalCase.NOMINATIVE)),
            Map.entry("gmina", EnumSet.of(GrammaticalCase.NOMINATIVE)),
            Map.entry("gminie", EnumSet.of(GrammaticalCase.NOMINATIVE)),
            Map.entry("dzielnica", EnumSet.of(GrammaticalCase.NOMINATIVE)),
            Map.entry("dzielnicy", EnumSet.of(GrammaticalCase.NOMINATIVE)),
            Map.entry("dzielnice", EnumSet.of(GrammaticalCase.NOMINATIVE)));

    private static final Set<String> WEAK_PREPOSITIONS =
            Set.of("na", "po", "za", "pod", "od", "przez", "przy", "miedzy");

    private static final Set<String> BESIDE = Set.of("pod", "kolo", "obok", "niedaleko");

    private static final List<String> LOCATION_WORDS = List.of(
            "mieszka",
            "mieszk",
            "dom",
            "lokal",
            "inwestyc",
            "osiedl",
            "dzial",
            "pracuj",
            "realiz",
            "obslug",
            "dojezdz",
            "dojazd",
            "dojed",
            "jestem",
            "jestesm",
            "pochodz",
            "kupi",
            "odbior",
            "odbier",
            "buduj",
            "budow",
            "okolic",
            "blok",
            "apartament",
            "segment",
            "blizniak",
            "szeregow",
            "dewelop",
            "remont",
            "siedzib",
            "biur",
            "oddzial",
            "ekip",
            "adres",
            "przeprowadz",
            "robi",
            "wykancz",
            "wykoncz",
            "projekt",
            "kawalerk",
            "metr",
            "m2",
            "mkw",
            "dzialk",
            "znajduj",
            "polozon",
            "miasto",
            "miejscowos",
            "firma");

    private static final int LOCATION_WORDS_BACK = 6;
    private static final int LOCATION_WORDS_ON = 4;

    private static final Set<String> STREET_WORDS = Set.of(
            "ul", "ulica", "ulicy", "ulice", "al", "aleja", "alei", "aleje", "plac", "placu", "pl", "os", "rondo",
            "ronda", "rondzie", "most", "dworzec", "hotel");

    private static final List<String> BRAND_WORDS = List.of(
            "plyt",
            "kafel",
            "terakot",
            "gres",
            "mark",
            "firm",
            "producen",
            "kolekc",
            "seri",
            "bateri",
            "drzwi",
            "panel",
            "desk",
            "parkiet",
            "podlog",
            "ceramik",
            "misk",
            "umywal",
            "sedes",
            "wann",
            "farb",
            "muszl",
            "kompakt",
            "wc");

    private static final Set<String> PERSON_WORDS = Set.of(
            "pan", "pani", "panu", "pana", "panem", "panie", "panstwo", "nazwisko", "nazywam", "imie", "imieniu");

    Verdict judge(PlaceMatch match) {
        if (isStreet(match) || isPerson(match) || endsLongerName(match)) {
            return Verdict.NONE;
        }
        Set<GrammaticalCase> governed = governedCases(match);
        boolean governedRightly = governed.stream().anyMatch(match::has) && !isInsideWithWrongPreposition(match);
        if (!governedRightly && match.isSingleWord() && isBrand(match)) {
            return Verdict.NONE;
        }
        if (!governedRightly && !governed.isEmpty() && !match.has(GrammaticalCase.NOMINATIVE)) {
            return Verdict.NONE;
        }
        boolean ordinary = match.isOrdinary()
                && !match.isMetropolis()
                && (match.isSingleWord() || !(match.isLarge() || match.hasAdjectiveOfOrigin()));
        return ordinary ? judgeOrdinary(match, governedRightly) : judgeProper(match, governedRightly);
    }

    private static Verdict judgeOrdinary(PlaceMatch match, boolean governed) {
        boolean capital = match.isCapitalised() && !match.shape().shouted();
        if (governed) {
            return judgeGovernedOrdinary(match, capital);
        }
        if (!match.has(GrammaticalCase.NOMINATIVE)) {
            return Verdict.NONE;
        }
        if (match.afterPlace() && (capital || !(match.isOnlyVillage() || match.isEveryday()))) {
            return Verdict.CERTAIN;
        }
        if (capital && isBesideAnother(match)) {
            return Verdict.CERTAIN;
        }
        if (match.isWholeText()) {
            return judgeWholeText(match, capital);
        }
        if (!capital || (match.startsSentence() && match.isEveryday())) {
            return Verdict.NONE;
        }
        return match.isAlone() || !match.startsSentence() ? Verdict.CERTAIN : Verdict.NONE;
    }

    /** "Marki pod Warszawą". */
    private static boolean isBesideAnother(PlaceMatch match) {
        List<Token> tokens = match.tokens();
        return match.to() + 1 < tokens.size()
                && BESIDE.contains(tokens.get(match.to()).folded())
                && tokens.get(match.to() + 1).isCapitalised();
    }

    private static Verdict judgeGovernedOrdinary(PlaceMatch match, boolean capital) {
        if (match.isOnlyVillage() && !capital) {
            return Verdict.NONE;
        }
        boolean weak = WEAK_PREPOSITIONS.contains(match.before(1)) && !takesNa(match);
        boolean wholeAnswer =
                match.before(1).startsWith("w") && match.isWholeTextWithPreposition() && !match.isOnlyVillage();
        if (capital || (!weak && (match.isLarge() || wholeAnswer || isAboutLocation(match)))) {
            return Verdict.CERTAIN;
        }
        return weak || !match.isWholeTextWithPreposition() ? Verdict.NONE : Verdict.POSSIBLE;
    }

    private static Verdict judgeWholeText(PlaceMatch match, boolean capital) {
        if ((capital && !match.isEveryday()) || match.isLarge()) {
            return Verdict.CERTAIN;
        }
        return match.isOnlyVillage() && !capital ? Verdict.NONE : Verdict.POSSIBLE;
    }

    private static Verdict judgeProper(PlaceMatch match, boolean governed) {
        if (governed) {
            return Verdict.CERTAIN;
        }
        if (!match.has(GrammaticalCase.NOMINATIVE)) {
            boolean street = match.to() < match.tokens().size()
                    && match.tokens().get(match.to()).isNumber();
            boolean named = match.isCapitalised() && !match.startsSentence() && !street;
            return named && !isAdjectival(match) ? Verdict.CERTAIN : Verdict.NONE;
        }
        if (isFirstName(match) && !match.isMetropolis()) {
            return Verdict.POSSIBLE;
        }
        boolean known = !match.isOnlyVillage() || match.isCapitalised() || match.isAlone();
        return known ? Verdict.CERTAIN : Verdict.NONE;
    }

    private static boolean isStreet(PlaceMatch match) {
        return STREET_WORDS.contains(match.before(1))
                || (match.before(1).equals(".") && STREET_WORDS.contains(match.before(2)));
    }

    /** Whether the words are a person's name: after "pan" or "nazywam się", or a surname after a first name. */
    private static boolean isPerson(PlaceMatch match) {
        boolean mayBePerson = match.isSingleWord() && (match.isOrdinary() || isFirstName(match));
        if (!mayBePerson || match.isMetropolis() || match.afterPlace()) {
            return false;
        }
        for (int distance = 1; distance <= 3; distance++) {
            if (PERSON_WORDS.contains(match.before(distance))) {
                return true;
            }
        }
        return (match.from() > 0 && isFirstName(match.tokens().get(match.from() - 1)))
                || (match.before(1).equals("jestem") && isFirstName(match));
    }

    /** Whether the locative follows "w" although one is "na" the district: "w Pradze" is abroad. */
    private static boolean isInsideWithWrongPreposition(PlaceMatch match) {
        boolean inside = match.before(1).equals("w") || match.before(1).equals("do");
        return inside
                && match.forms().stream()
                        .allMatch(form ->
                                form.named().takesNa() && form.named().place().kind() == Kind.DISTRICT);
    }

    private static Set<GrammaticalCase> governedCases(PlaceMatch match) {
        Set<GrammaticalCase> governed = GOVERNED.get(match.before(1));
        if (governed == null && match.before(1).equals(".") && match.before(2).equals("k")) {
            return EnumSet.of(GrammaticalCase.GENITIVE);
        }
        return governed == null ? Set.of() : governed;
    }

    private static boolean takesNa(PlaceMatch match) {
        return match.before(1).equals("na")
                && match.forms().stream().anyMatch(form -> form.named().takesNa());
    }

    private static boolean isBrand(PlaceMatch match) {
        for (int distance = 1; distance <= 2; distance++) {
            String word = match.before(distance);
            if (BRAND_WORDS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutLocation(PlaceMatch match) {
        int from = Math.max(0, match.from() - LOCATION_WORDS_BACK);
        int to = Math.min(match.tokens().size(), match.to() + LOCATION_WORDS_ON);
        for (int i = from; i < to; i++) {
            String word = match.tokens().get(i).folded();
            boolean inside = i >= match.from() - 1 && i < match.to();
            if (!inside && LOCATION_WORDS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a longer name, unknown here, begins before the match: "Nowa Wola", where Wola is found. */
    private static boolean endsLongerName(PlaceMatch match) {
        if (!match.isSingleWord() || match.from() < 2) {
            return false;
        }
        Token before = match.tokens().get(match.from() - 1);
        return before.isCapitalised()
                && !match.afterPlace()
                && !".!?".contains(match.tokens().get(match.from() - 2).surface())
                && before.readings().stream().anyMatch(reading -> reading.isOf("adj"));
    }

    private static boolean isFirstName(PlaceMatch match) {
        return match.isSingleWord()
                && match.tokens().get(match.from()).readings().stream()
                        .anyMatch(
                                reading -> Character.isUpperCase(reading.lemma().codePointAt(0))
                                        && reading.hasAll("subst", "sg", "nom", "m1"));
    }

    private static boolean isFirstName(Token token) {
        return token.isCapitalised()
                && token.readings().stream()
                        .anyMatch(
                                reading -> Character.isUpperCase(reading.lemma().codePointAt(0))
                                        && (reading.hasAll("subst", "sg", "nom", "m1")
                                                || reading.hasAll("subst", "sg", "nom", "f")));
    }

    private static boolean isAdjectival(PlaceMatch match) {
        String word = match.tokens().get(match.to() - 1).folded();
        return word.endsWith("ska") || word.endsWith("cka") || word.endsWith("dzka");
    }
}
