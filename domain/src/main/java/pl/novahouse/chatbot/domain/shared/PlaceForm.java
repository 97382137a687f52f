package pl.novahouse.chatbot.domain.shared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One form of a place's name, cut into words in lower case.
 *
 * @param cases the cases that the form stands for
 */
record PlaceForm(NamedPlace named, List<String> words, Set<GrammaticalCase> cases) {

    /** The distinct forms of a name. */
    static List<PlaceForm> of(NamedPlace named) {
        List<PlaceForm> forms = new ArrayList<>();
        for (GrammaticalCase grammaticalCase : GrammaticalCase.values()) {
            List<String> words = words(named.forms().in(grammaticalCase));
            forms.stream()
                    .filter(form -> form.words.equals(words))
                    .findFirst()
                    .ifPresentOrElse(
                            form -> form.cases.add(grammaticalCase),
                            () -> forms.add(new PlaceForm(named, words, EnumSet.of(grammaticalCase))));
        }
        return forms;
    }

    private static List<String> words(String form) {
        return Tokenizer.tokenize(form).stream()
                .filter(Token::isWord)
                .map(token -> token.surface().toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean is(GrammaticalCase grammaticalCase) {
        return cases.contains(grammaticalCase);
    }

    /** Whether the words at the tokens are this form; diacritics may be left out, but none may be put in. */
    boolean matches(List<Token> tokens, int from) {
        int at = from;
        for (int i = 0; i < words.size(); i++) {
            at = i == 0 ? at : skipHyphen(tokens, at);
            if (at >= tokens.size() || !isSpelled(tokens.get(at), words.get(i))) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** The token after the last one of a match. */
    int endOfMatch(List<Token> tokens, int from) {
        int at = from + 1;
        for (int i = 1; i < words.size(); i++) {
            at = skipHyphen(tokens, at) + 1;
        }
        return at;
    }

    private static int skipHyphen(List<Token> tokens, int at) {
        boolean hyphen = at < tokens.size()
                && (tokens.get(at).surface().equals("-")
                        || tokens.get(at).surface().equals("–"));
        return hyphen ? at + 1 : at;
    }

    private static boolean isSpelled(Token token, String word) {
        String typed = token.surface();
        if (typed.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char letter = Character.toLowerCase(typed.charAt(i));
            if (letter != word.charAt(i) && letter != token.folded().charAt(i)) {
                return false;
            }
        }
        return token.folded().equals(Folding.fold(word));
    }
}
