package pl.novahouse.chatbot.llm.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.Gender;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Reading;
import pl.novahouse.chatbot.domain.shared.Token;

/** Finds first names in any case. A name that is an ordinary word too ("maja", "sam") needs a sign that it is meant. */
final class FirstNameMentions {

    private static final Set<String> CUES = Set.of(
            "jestem",
            "imie",
            "imieniu",
            "nazywam",
            "sie",
            "tu",
            "strony",
            "pan",
            "pani",
            "panie",
            "pana",
            "panu",
            "name",
            "am",
            "pozdrawiam",
            "podpisano");
    private static final int CUES_BACK = 3;
    private static final Set<String> BEFORE_OBLIQUE =
            Set.of("dla", "od", "do", "u", "bez", "pana", "panem", "panu", "z", "ze", "przez", "o");

    private final FirstNames names;

    FirstNameMentions(FirstNames names) {
        this.names = names;
    }

    List<Mention.FirstName> in(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        boolean isAnswer =
                words.size() == 1 || (words.size() == 2 && (isSurnameLike(words.getLast()) || isSurnameToo(words)));
        List<Mention.FirstName> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean meant = token.isWord()
                    && (!isOrdinary(token)
                            || isCapitalInside(tokens, i)
                            || isAnswer
                            || hasCue(tokens, i)
                            || isIntroduced(tokens, i));
            if (meant) {
                boolean oblique =
                        i > 0 && BEFORE_OBLIQUE.contains(tokens.get(i - 1).folded());
                name(token, oblique).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention.FirstName> name(Token token, boolean obliqueLikely) {
        Optional<String> nominative = names.properSpelling(token.surface());
        Optional<String> inflected = inflected(token);
        return (obliqueLikely ? inflected.or(() -> nominative) : nominative.or(() -> inflected))
                .flatMap(name -> names.gender(name).map(gender -> mention(token, name, gender)));
    }

    private Optional<String> inflected(Token token) {
        return token.readings().stream()
                .filter(reading -> names.gender(reading.lemma()).isPresent())
                .filter(reading -> reading.hasAll("subst", "sg") && !isNominative(reading, token))
                .map(Reading::lemma)
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isNominative(Reading reading, Token token) {
        return reading.lemma().equalsIgnoreCase(token.surface());
    }

    private static Mention.FirstName mention(Token token, String name, Gender gender) {
        return new Mention.FirstName(token.span(), name, gender);
    }

    private static boolean isOrdinary(Token token) {
        return token.readings().stream()
                .anyMatch(reading -> Character.isLowerCase(reading.lemma().codePointAt(0)));
    }

    /** Whether the dictionary knows the word as a name only, or not at all. */
    private static boolean isSurnameLike(Token token) {
        return !isOrdinary(token) && token.surface().length() > 2;
    }

    /** "lukasz wojcik": an ordinary noun behind a word that no dictionary has but as a name. */
    private static boolean isSurnameToo(List<Token> words) {
        return words.getFirst().readings().stream()
                        .noneMatch(reading -> reading.isOf("subst")
                                && Character.isLowerCase(reading.lemma().charAt(0)))
                && words.getLast().readings().stream().allMatch(reading -> reading.hasAll("subst", "sg", "nom"));
    }

    private static boolean isCapitalInside(List<Token> tokens, int index) {
        return tokens.get(index).isCapitalised()
                && index > 0
                && !".!?".contains(tokens.get(index - 1).surface());
    }

    /** "Marek z tej strony", "Maja Kowalska" at the beginning of a message. */
    private static boolean isIntroduced(List<Token> tokens, int index) {
        if (index + 1 >= tokens.size() || !tokens.get(index).isCapitalised()) {
            return false;
        }
        Token next = tokens.get(index + 1);
        boolean speaking = index + 3 < tokens.size()
                && next.folded().equals("z")
                && tokens.get(index + 2).folded().equals("tej")
                && tokens.get(index + 3).folded().equals("strony");
        return speaking || (next.isWord() && next.isCapitalised());
    }

    private static boolean hasCue(List<Token> tokens, int index) {
        for (int i = Math.max(0, index - CUES_BACK); i < index; i++) {
            if (CUES.contains(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }
}
