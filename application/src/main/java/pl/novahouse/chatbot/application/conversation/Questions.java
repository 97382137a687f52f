package pl.novahouse.chatbot.application.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.TextSpan;
import pl.novahouse.chatbot.domain.shared.Token;

/** Cuts a message into the questions it holds. */
final class Questions {

    private static final Set<String> ASKING = Set.of(
            "czy",
            "ile",
            "ilu",
            "kiedy",
            "gdzie",
            "kto",
            "komu",
            "co",
            "czego",
            "czym",
            "jak",
            "jaki",
            "jaka",
            "jakie",
            "jakich",
            "jakiego",
            "jakiej",
            "jakiemu",
            "jakim",
            "jakimi",
            "jacy",
            "ktory",
            "ktora",
            "ktore",
            "ktorego",
            "ktorej",
            "ktorym",
            "ktorych",
            "ktorzy",
            "kogo",
            "kim",
            "skad",
            "dlaczego",
            "czemu");

    /** These are other words in Polish: “do 50 tys.”. */
    private static final Set<String> ASKING_IN_ENGLISH = Set.of(
            "how", "what", "when", "where", "who", "which", "why", "do", "does", "is", "are", "can", "could", "will",
            "would");

    /** “…, jak zostaniemy przy Comfort” only supposes; “…, jak długo to trwa” asks. */
    private static final Set<String> ASKED_WITH_HOW = Set.of(
            "dlugo",
            "szybko",
            "daleko",
            "duzo",
            "czesto",
            "wyglada",
            "wygladaja",
            "to",
            "z",
            "jest",
            "sie",
            "dziala",
            "placi",
            "zaplacic",
            "przebiega",
            "umowic");

    /** “Zastanawiamy się czy …” and “proszę napisać ile …” ask without a comma as well. */
    private static final Set<String> WONDERING = Set.of(
            "sie",
            "wiedziec",
            "dowiedziec",
            "zapytac",
            "spytac",
            "pytam",
            "sprawdzic",
            "napisac",
            "powiedziec",
            "powiedzcie",
            "napiszcie",
            "ciekawe",
            "ciekawi",
            "mi",
            "mnie",
            "nas",
            "pytanie",
            "wprost");

    private static final Set<String> JOINING = Set.of("i", "oraz", "a", "and", "tudziez", "ani");

    private static final Set<String> BESIDE = Set.of("i", "oraz", "and", ",", "+", "&", "plus", "tudziez");

    private static final int MOST_WORDS_OF_JOINED = 12;
    private static final int MOST_WORDS_BEHIND_COMMA = 2;
    private static final int MOST_JOINED = 3;
    private static final int SHORTEST_THING = 3;
    private static final int SHORTEST_BEFORE_DOT = 4;

    private Questions() {}

    /** Whether anything in the message asks. */
    static boolean asks(AnalysedText text) {
        return !asking(text).isEmpty();
    }

    /** The parts that ask something, in their order; where question marks are used, those that bear one. */
    static List<AnalysedText> asking(AnalysedText text) {
        List<Part> parts = parts(text);
        boolean marks = parts.stream().anyMatch(Part::isMarked);
        return IntStream.range(0, parts.size())
                .filter(at -> marks
                        ? parts.get(at).isMarked() || isJoined(parts, at)
                        : parts.get(at).asks())
                .mapToObj(at -> parts.get(at).text())
                .toList();
    }

    /**
     * The things that a short message names beside one another, at most three: “schody i klimatyzacja”. A message with a
     * figure in it tells of a flat and lists no things.
     */
    static List<AnalysedText> joined(AnalysedText text) {
        List<Token> tokens = text.tokens();
        boolean figures = tokens.stream()
                .anyMatch(token -> Character.isDigit(token.surface().charAt(0)));
        if (figures || text.words().size() > MOST_WORDS_OF_JOINED) {
            return List.of();
        }
        List<AnalysedText> things = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || BESIDE.contains(tokens.get(i).folded())) {
                List<Token> thing = tokens.subList(from, i);
                if (from > 0
                        && tokens.get(from - 1).surface().equals(",")
                        && thing.stream().filter(Token::isWord).count() > MOST_WORDS_BEHIND_COMMA) {
                    return List.of();
                }
                if (thing.stream()
                        .anyMatch(token -> token.isWord() && token.surface().length() >= SHORTEST_THING)) {
                    things.add(text.part(new TextSpan(
                            thing.getFirst().start(), thing.getLast().end())));
                } else if (i < tokens.size() && i > 0) {
                    return List.of();
                }
                from = i + 1;
            }
        }
        return things.size() <= MOST_JOINED ? things : List.of();
    }

    /** All parts, asking or not. */
    static List<AnalysedText> sentences(AnalysedText text) {
        return parts(text).stream().map(Part::text).toList();
    }

    /** “Ile kosztuje Comfort i jaka jest gwarancja?”: the mark at the end serves both. */
    private static boolean isJoined(List<Part> parts, int at) {
        Part part = parts.get(at);
        return part.asks()
                && !part.isClosed()
                && at + 1 < parts.size()
                && parts.get(at + 1).asks();
    }

    private record Part(AnalysedText text, boolean asks) {

        boolean isMarked() {
            return text.original().endsWith("?");
        }

        boolean isClosed() {
            return text.original().endsWith(".") || text.original().endsWith("!") || isMarked();
        }
    }

    private static List<Part> parts(AnalysedText text) {
        List<Part> parts = new ArrayList<>();
        List<Token> tokens = text.tokens();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (numbers(tokens, i)) {
                add(parts, text, tokens.subList(from, i));
                from = i + 2;
            } else if (i >= from && ends(tokens, i, text.language())) {
                add(parts, text, tokens.subList(from, i + 1));
                from = i + 1;
            } else if (i > from && opens(tokens, i, text.language())) {
                add(parts, text, tokens.subList(from, i));
                from = i;
            }
        }
        add(parts, text, tokens.subList(from, tokens.size()));
        return parts;
    }

    /** “1) …” */
    private static boolean numbers(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).isNumber()
                && tokens.get(at + 1).surface().startsWith(")");
    }

    private static boolean ends(List<Token> tokens, int at, Language language) {
        String mark = tokens.get(at).surface();
        return switch (mark.charAt(0)) {
            case '?', '!', ';' -> true;
            case ':' -> at + 1 < tokens.size() && isAsking(tokens.get(at + 1), language);
            case '.' ->
                mark.length() > 1
                        || (at > 0 && isLongWord(tokens.get(at - 1)))
                        || (at + 1 < tokens.size() && isAsking(tokens.get(at + 1), language));
            default -> false;
        };
    }

    /** A dot behind a short word may only shorten it. */
    private static boolean isLongWord(Token token) {
        return token.isWord() && token.surface().length() >= SHORTEST_BEFORE_DOT;
    }

    /** “… i czy …” begins a question of its own, and so does “…, ile …”. */
    private static boolean opens(List<Token> tokens, int at, Language language) {
        if (at + 1 >= tokens.size() || !isAsking(tokens.get(at + 1), language)) {
            return false;
        }
        Token token = tokens.get(at);
        boolean conditional = tokens.get(at + 1).folded().equals("jak")
                && at + 2 < tokens.size()
                && !ASKED_WITH_HOW.contains(tokens.get(at + 2).folded());
        if (conditional && token.surface().equals(",")) {
            return false;
        }
        return JOINING.contains(token.folded())
                || token.surface().equals(",")
                || (WONDERING.contains(token.folded()) && !conditional);
    }

    private static void add(List<Part> parts, AnalysedText text, List<Token> tokens) {
        if (tokens.stream().noneMatch(Token::isWord)) {
            return;
        }
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        boolean marked = tokens.getLast().surface().startsWith("?");
        boolean opening = words.stream().limit(2).anyMatch(word -> isAsking(word, text.language()));
        List<Token> kept = tokens.getFirst().surface().equals(",") ? tokens.subList(1, tokens.size()) : tokens;
        TextSpan span = new TextSpan(kept.getFirst().start(), kept.getLast().end());
        parts.add(new Part(text.part(span), marked || opening));
    }

    private static boolean isAsking(Token word, Language language) {
        return ASKING.contains(word.folded()) || (language == Language.EN && ASKING_IN_ENGLISH.contains(word.folded()));
    }
}
