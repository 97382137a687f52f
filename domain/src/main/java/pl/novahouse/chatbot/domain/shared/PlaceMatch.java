package pl.novahouse.chatbot.domain.shared;

import java.util.List;
import java.util.Set;

/**
 * Words of a text that equal some form of some place's name.
 *
 * @param from the first token, {@code to} the one after the last
 * @param forms all the forms that fit, of one place or of several
 * @param afterPlace whether another place was found right before, as in "Warszawa, Wola"
 */
record PlaceMatch(List<Token> tokens, TextShape shape, int from, int to, List<PlaceForm> forms, boolean afterPlace) {

    private static final Set<String> EVERYDAY = Set.of(
            "biala",
            "dobra",
            "dobre",
            "nowe",
            "nowa",
            "czarne",
            "czarna",
            "wysoka",
            "kolo",
            "warta",
            "nisko",
            "sucha",
            "gora",
            "stara",
            "stare",
            "mala",
            "wesola",
            "fabryczna",
            "gorna",
            "orle",
            "brody",
            "skoki");

    TextSpan span() {
        return new TextSpan(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    boolean isSingleWord() {
        return words() == 1;
    }

    /** The folded word some tokens before the match; empty before the beginning. */
    String before(int distance) {
        int at = from - distance;
        return at < 0 ? "" : tokens.get(at).folded();
    }

    boolean isCapitalised() {
        for (Token token : tokens.subList(from, to)) {
            if (token.isWord() && !token.isCapitalised() && token.surface().length() > 3) {
                return false;
            }
        }
        return tokens.get(from).isCapitalised();
    }

    /** Whether nothing stands before the match in its sentence. */
    boolean startsSentence() {
        return from == 0 || ".!?\n".contains(tokens.get(from - 1).surface());
    }

    /** Whether the match stands by itself: between marks, numbers or the ends of the text. */
    boolean isAlone() {
        boolean leftFree = from == 0 || !tokens.get(from - 1).isWord();
        boolean rightFree = to == tokens.size() || !tokens.get(to).isWord();
        return leftFree && rightFree;
    }

    /** Whether the matched words have another meaning: every one of them is in the dictionary as a common word. */
    boolean isOrdinary() {
        for (Token token : tokens.subList(from, to)) {
            if (token.isWord() && !isCommon(token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCommon(Token token) {
        return token.readings().stream()
                .anyMatch(reading -> Character.isLowerCase(reading.lemma().codePointAt(0)));
    }

    boolean isLarge() {
        return forms.stream().anyMatch(form -> form.named().isLarge());
    }

    boolean isMetropolis() {
        return forms.stream().anyMatch(form -> form.named().isMetropolis());
    }

    boolean isOnlyVillage() {
        return forms.stream().allMatch(form -> form.named().place().kind() == Place.Kind.VILLAGE);
    }

    /** Whether an adjective of origin is in the name ("Gdański"), which makes it a name beyond doubt. */
    boolean hasAdjectiveOfOrigin() {
        return forms.getFirst().words().stream().anyMatch(PlaceMatch::isAdjectiveOfOrigin);
    }

    private static boolean isAdjectiveOfOrigin(String word) {
        int end = word.indexOf("sk", 3);
        int other = word.indexOf("ck", 3);
        int at = Math.max(end, other);
        return at > 0 && word.length() - at <= 5 && word.length() > at + 2;
    }

    /** Whether the text is nothing but the match, marks aside. */
    boolean isWholeText() {
        return shape.words() == words();
    }

    /** Whether the text is nothing but the match and the word before it, marks aside. */
    boolean isWholeTextWithPreposition() {
        return shape.words() == words() + 1 && from > 0;
    }

    private int words() {
        return forms.getFirst().words().size();
    }

    /** Whether it is a word of every day, with which a sentence may well begin: "dobra", "koło", "nowe". */
    boolean isEveryday() {
        return isSingleWord() && EVERYDAY.contains(tokens.get(from).folded());
    }

    boolean has(GrammaticalCase grammaticalCase) {
        return forms.stream().anyMatch(form -> form.is(grammaticalCase));
    }
}
