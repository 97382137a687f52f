package pl.novahouse.chatbot.domain.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.Money;
import pl.novahouse.chatbot.domain.shared.TextSpan;
import pl.novahouse.chatbot.domain.shared.Token;

/** One question of a message: its tokens from {@code from} to before {@code to}, and what was found among them. */
final class Clause {

    private static final Map<Character, List<Entry>> PHRASES = phrases();

    private static final Set<String> SENTENCE_ENDS = Set.of("?", "!", ";");
    private static final Set<String> ABBREVIATIONS =
            Set.of("tys", "zl", "m", "kw", "mkw", "ok", "np", "m2", "min", "maks", "ul", "pow", "ca", "godz", "mln");
    private static final Set<String> JOINTS = Set.of("i", "oraz", "a", "and", ",", "albo", "-", "–");
    private static final Set<String> OPENERS = Set.of(
            "ile", "jak", "jaki", "jaka", "jakie", "czy", "kiedy", "co", "gdzie", "ktory", "ktora", "ktore", "how",
            "what", "which", "when", "where", "is", "are", "do", "does", "czym");

    /** What only leads in: "no dobra, a jak z terminem". */
    private static final Set<String> LEAD_INS = Set.of(
            "ok",
            "okej",
            "okay",
            "no",
            "dobra",
            "dobrze",
            "hm",
            "hmm",
            "aha",
            "spoko",
            "jasne",
            "rozumiem",
            "kurcze",
            "oj",
            "eh",
            "ech",
            "ah",
            "fajnie",
            "wow",
            "serio");

    private static final Set<String> NEGATIONS = Set.of("nie", "ani", "niekoniecznie", "not");

    private static final Set<String> PROPERTIES = Set.of("mieszkan", "kawaler", "lokal", "apartament", "dom");
    private static final Set<String> UNITS = Set.of("m2", "mkw", "metr", "metra", "metrze");

    private static final Set<String> ASKING_OF_ONE =
            Set.of("ile", "jaki", "jaka", "jakie", "co", "kiedy", "how", "what");
    private static final Set<String> POINTING = Set.of("tym", "nim");
    private static final Set<String> AFTER_POINTING =
            Set.of("jest", "sa", "mam", "masz", "dostane", "bedzie", "do", "pakiecie", "wariancie", "i", "a", "mozna");

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "is",
            "for",
            "how",
            "what",
            "does",
            "are",
            "which",
            "you",
            "your",
            "of",
            "price",
            "included",
            "with",
            "package",
            "cost",
            "much",
            "cheapest",
            "and",
            "any",
            "show",
            "tell");

    private final AnalysedText text;
    private final List<Token> tokens;
    private final int from;
    private final int to;
    private final Set<Cue> cues = EnumSet.noneOf(Cue.class);
    private final BitSet understood = new BitSet();
    private final BitSet misspelled = new BitSet();
    private final List<PackageMention> mentions;
    private final Figures figures;

    private Clause(AnalysedText text, int from, int to, List<PackageMention> all, Figures figures) {
        this.text = text;
        this.tokens = text.tokens();
        this.from = from;
        this.to = to;
        this.figures = figures;
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        this.mentions = all.stream()
                .filter(mention ->
                        mention.span().start() >= start && mention.span().end() <= end)
                .toList();
        for (int i = from; i < to; i++) {
            misspelled.set(i, mayBeMisspelled(tokens.get(i)));
        }
        for (int i = from; i < to; i++) {
            findCues(i);
        }
    }

    /** Neither the dictionary nor one of our own phrases knows the word. */
    private static boolean mayBeMisspelled(Token token) {
        return token.isWord()
                && token.readings().stream().allMatch(reading -> reading.tag().equals("ign"))
                && PHRASES.getOrDefault(token.folded().charAt(0), List.of()).stream()
                        .noneMatch(entry -> entry.phrase.holds(token.folded()));
    }

    /** The questions of a message, in its order. */
    static List<Clause> of(AnalysedText text) {
        List<PackageMention> mentions = PackageMentions.in(text);
        Figures figures = Figures.in(text);
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.tokens().size(); i++) {
            if (endsAt(text.tokens(), start, i)) {
                int end = isMark(text.tokens().get(i)) ? i + 1 : i;
                add(text, start, end, mentions, figures, clauses);
                start = end;
            }
        }
        add(text, start, text.tokens().size(), mentions, figures, clauses);
        return clauses;
    }

    /** The whole message as one. */
    static Clause whole(AnalysedText text) {
        return new Clause(text, 0, text.tokens().size(), PackageMentions.in(text), Figures.in(text));
    }

    private static void add(
            AnalysedText text, int from, int to, List<PackageMention> mentions, Figures figures, List<Clause> clauses) {
        for (int i = afterLeadIn(text.tokens(), from, to); i < to; i++) {
            if (text.tokens().get(i).isWord() || text.tokens().get(i).isNumber()) {
                clauses.add(new Clause(text, i, to, mentions, figures));
                return;
            }
        }
    }

    private static int afterLeadIn(List<Token> tokens, int from, int to) {
        int at = from;
        while (at < to
                && (LEAD_INS.contains(tokens.get(at).folded())
                        || tokens.get(at).folded().equals(","))) {
            at++;
        }
        return at < to && (tokens.get(at).isWord() || tokens.get(at).isNumber()) ? at : from;
    }

    private static boolean endsAt(List<Token> tokens, int start, int at) {
        Token token = tokens.get(at);
        if (SENTENCE_ENDS.contains(token.folded())) {
            return true;
        }
        if (token.folded().equals(".")) {
            boolean opensNext = at + 1 < tokens.size()
                    && OPENERS.contains(tokens.get(at + 1).folded());
            return at == 0
                    || opensNext
                    || !ABBREVIATIONS.contains(tokens.get(at - 1).folded());
        }
        return (at > start + 1
                && at + 1 < tokens.size()
                && JOINTS.contains(token.folded())
                && OPENERS.contains(tokens.get(at + 1).folded())
                && hasOpenerBefore(tokens, start, at));
    }

    /** A joint cuts only where both sides ask. */
    private static boolean hasOpenerBefore(List<Token> tokens, int start, int at) {
        for (int i = start; i < at; i++) {
            if (OPENERS.contains(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Token token) {
        return SENTENCE_ENDS.contains(token.folded()) || token.folded().equals(".");
    }

    boolean has(Cue cue) {
        return cues.contains(cue);
    }

    boolean hasAny(Cue... some) {
        for (Cue cue : some) {
            if (cues.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    /** The packages that stand behind the question word, where others stand before it: "brat ma Premium, ile Comfort?" */
    List<PackageName> namesAsked() {
        int asking = -1;
        for (int i = from + 1; i < to && asking < 0; i++) {
            if (tokens.get(i - 1).folded().equals(",")
                    && ASKING_OF_ONE.contains(tokens.get(i).folded())) {
                asking = tokens.get(i).start();
            }
        }
        int start = asking;
        List<PackageName> behind = mentions.stream()
                .filter(mention -> start >= 0 && mention.span().start() >= start)
                .map(PackageMention::name)
                .distinct()
                .toList();
        return behind.isEmpty() || has(Cue.DIFFERENCE) ? names() : behind;
    }

    /** "a co w tym jest": whether the package last talked about is meant. */
    boolean pointsBack() {
        for (int i = from; i < to; i++) {
            boolean pronoun = POINTING.contains(tokens.get(i).folded());
            boolean alone = i + 1 >= to
                    || !tokens.get(i + 1).isWord()
                    || AFTER_POINTING.contains(tokens.get(i + 1).folded());
            if (pronoun && alone && i > from && tokens.get(i - 1).folded().equals("w")) {
                return true;
            }
        }
        return false;
    }

    /** The packages named, each once, in their order. */
    List<PackageName> names() {
        return mentions.stream().map(PackageMention::name).distinct().toList();
    }

    List<PackageMention> mentions() {
        return mentions;
    }

    boolean namesArea(Area area) {
        return figures.areas(from, to).contains(area);
    }

    Optional<Area> area() {
        return figures.areas(from, to).stream().findFirst();
    }

    /** The areas of several properties, or both ends of a range; empty when there is one area or none. */
    List<Area> severalAreas() {
        List<Area> named = figures.areas(from, to).stream().distinct().toList();
        int alike = alike();
        if (named.size() == 1 && alike > 1) {
            return Collections.nCopies(alike, named.getFirst());
        }
        Optional<Area> smaller = figures.smallerEnd(tokens, from, to, isSum());
        if (named.size() == 1 && smaller.isPresent()) {
            return List.of(smaller.get(), named.getFirst());
        }
        return named.size() == 2 && isSum() ? named : List.of();
    }

    /** How many alike are named: "3 kawalerki po 28 m²"; 1 when none are. */
    private int alike() {
        for (int i = from; i + 2 < to; i++) {
            boolean counted = tokens.get(i).isNumber()
                    && tokens.get(i).surface().length() == 1
                    && PROPERTIES.stream().anyMatch(tokens.get(i + 1).folded()::startsWith)
                    && tokens.get(i + 2).folded().equals("po");
            if (counted) {
                return Integer.parseInt(tokens.get(i).surface());
            }
        }
        return 1;
    }

    /** "za oba", "łącznie". */
    boolean isSum() {
        return hasWord(
                "oba", "obydwa", "obie", "obydwie", "oboje", "razem", "lacznie", "sumie", "suma", "both", "together");
    }

    Optional<Money> sum() {
        List<Money> sums = figures.sums(from, to);
        return sums.isEmpty() ? Optional.empty() : Optional.of(sums.getLast());
    }

    Optional<Money> rate() {
        return figures.rates(from, to).stream().findFirst();
    }

    List<Figures.Figure> bareNumbers() {
        return figures.bare(from, to);
    }

    /** Where a figure begins in the text. */
    int startOf(Figures.Figure figure) {
        return tokens.get(figure.from()).start();
    }

    List<Mention.Town> towns() {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        return text.mentions(Mention.Town.class).stream()
                .filter(town -> town.span().start() >= start && town.span().end() <= end)
                .toList();
    }

    /** Whether a square metre is named without a number: "po ile macie m2". */
    boolean namesUnitAlone() {
        for (int i = from; i < to; i++) {
            boolean unit = UNITS.contains(tokens.get(i).folded());
            if (unit && (i == from || !tokens.get(i - 1).isNumber())) {
                return true;
            }
        }
        return false;
    }

    boolean isQuestion() {
        return tokens.get(to - 1).folded().equals("?") || OPENERS.contains(word(0));
    }

    /** The folded word at an offset from the beginning; empty beyond the end. */
    String word(int offset) {
        return from + offset < to ? tokens.get(from + offset).folded() : "";
    }

    /** The folded word before a span; empty at the beginning. */
    String wordBefore(TextSpan span) {
        String before = "";
        for (Token token : tokens()) {
            if (token.end() > span.start()) {
                break;
            }
            before = token.folded();
        }
        return before;
    }

    List<Token> tokens() {
        return tokens.subList(from, to);
    }

    int wordCount() {
        return (int) tokens().stream()
                .filter(token -> token.isWord() || token.isNumber())
                .count();
    }

    /** The words that neither name a package or a town nor hint at anything we know. */
    List<Token> unexplained() {
        List<Token> unexplained = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !understood.get(i) && !isNamed(token) && !isTown(token)) {
                unexplained.add(token);
            }
        }
        return unexplained;
    }

    boolean isEnglish() {
        return tokens().stream().anyMatch(token -> ENGLISH.contains(token.folded()));
    }

    private boolean isNamed(Token token) {
        return mentions.stream().anyMatch(mention -> mention.span().overlaps(token.span()));
    }

    private boolean isTown(Token token) {
        return text.mentions(Mention.Town.class).stream()
                .anyMatch(town -> town.span().overlaps(token.span()));
    }

    /** "nie najtaniej": a word with the beginning stands right behind a negation. */
    boolean refuses(String beginning) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).folded().startsWith(beginning)
                    && NEGATIONS.contains(tokens.get(i - 1).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "nie chcę wizualizacji". */
    boolean deniesWish(String beginning) {
        for (int i = from + 2; i < to; i++) {
            boolean wished = Set.of("chce", "chcemy", "potrzebuje", "potrzebujemy", "musi", "want")
                    .contains(tokens.get(i - 1).folded());
            if (wished
                    && tokens.get(i).folded().startsWith(beginning)
                    && NEGATIONS.contains(tokens.get(i - 2).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "62 m² w Sopocie, ile?" */
    boolean endsAsking(String... words) {
        int last = isMark(tokens.get(to - 1)) ? to - 2 : to - 1;
        return last >= from && List.of(words).contains(tokens.get(last).folded());
    }

    boolean hasWord(String... words) {
        for (Token token : tokens()) {
            for (String word : words) {
                if (token.folded().equals(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void findCues(int at) {
        String word = tokens.get(at).folded();
        for (Entry entry : PHRASES.getOrDefault(word.charAt(0), List.of())) {
            int end = entry.phrase.endFrom(tokens, at, to, misspelled);
            if (end >= 0) {
                cues.add(entry.cue);
                if (entry.cue != Cue.ELSEWHERE) {
                    understood.set(at, end);
                }
            }
        }
    }

    private record Entry(Cue cue, Phrase phrase) {}

    private static Map<Character, List<Entry>> phrases() {
        Map<Character, List<Entry>> byInitial = new HashMap<>();
        for (Cue cue : Cue.values()) {
            for (Phrase phrase : cue.phrases()) {
                byInitial
                        .computeIfAbsent(phrase.initial(), _ -> new ArrayList<>())
                        .add(new Entry(cue, phrase));
            }
        }
        return byInitial;
    }
}
