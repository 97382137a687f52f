package pl.novahouse.chatbot.domain.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.FoldedWords;
import pl.novahouse.chatbot.domain.shared.Mention;
import pl.novahouse.chatbot.domain.shared.TextSpan;
import pl.novahouse.chatbot.domain.shared.Token;

/** A message as the field grammars look at it: tokens by position, cut into sentences and clauses. */
final class Utterance implements FoldedWords {

    /** What goes on for longer is cut, in tokens, so that looking round in a sentence costs the same in any text. */
    private static final int LONGEST_SENTENCE = 120;

    private static final int LONGEST_CLAUSE = 60;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "ok", "tys", "m", "kw", "ul", "pow", "tel", "godz", "pok", "np", "min", "max", "maks", "mln", "zl", "im",
            "os", "al", "nr", "szt", "mies", "r", "dr", "inz", "mgr", "tj", "tzn", "tyg", "ca", "sq");
    /** Something always follows these, so that no sentence ends with them. */
    private static final Set<String> OPENING_ABBREVIATIONS =
            Set.of("ul", "al", "os", "dr", "mgr", "inz", "prof", "im", "nr", "tel", "np", "godz", "pow", "ok");

    private static final Set<String> LINKS = Set.of("http", "https", "www");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("ale", "lecz", "natomiast", "bo", "wiec", "but", "because", "zeby", "ze");

    private final AnalysedText text;
    private final List<Token> tokens;
    private final Mention[] mentions;
    /** For each token the position at which its sentence begins. */
    private final int[] sentences;

    /** For each token the position at which its clause begins. */
    private final int[] clauses;

    Utterance(AnalysedText text) {
        this.text = text;
        this.tokens = withoutLinks(text.tokens());
        this.mentions = new Mention[tokens.size()];
        this.sentences = new int[tokens.size()];
        this.clauses = new int[tokens.size()];
        placeMentions();
        cut();
    }

    AnalysedText text() {
        return text;
    }

    @Override
    public int size() {
        return tokens.size();
    }

    boolean has(int position) {
        return position >= 0 && position < tokens.size();
    }

    Token token(int position) {
        return tokens.get(position);
    }

    /** The token at the position, null outside the text. */
    @Nullable
    Token tokenOrNull(int position) {
        return has(position) ? tokens.get(position) : null;
    }

    /** The folded token at the position; empty outside the text and for the parts of an address. */
    @Override
    public String word(int position) {
        return has(position) && !isAddress(position) ? tokens.get(position).folded() : "";
    }

    boolean is(int position, String... words) {
        String word = word(position);
        for (String candidate : words) {
            if (candidate.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean begins(int position, String... prefixes) {
        String word = word(position);
        for (String prefix : prefixes) {
            if (word.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    boolean isWord(int position) {
        return has(position) && tokens.get(position).isWord() && !isAddress(position);
    }

    boolean isNumber(int position) {
        return has(position) && tokens.get(position).isNumber() && !isAddress(position);
    }

    /** Whether nothing stands between the token and the one before it. */
    boolean isAttached(int position) {
        return position > 0
                && has(position)
                && tokens.get(position - 1).end() == tokens.get(position).start();
    }

    Optional<Mention> mention(int position) {
        return has(position) ? Optional.ofNullable(mentions[position]) : Optional.empty();
    }

    boolean isAddress(int position) {
        return has(position)
                && (mentions[position] instanceof Mention.Email || mentions[position] instanceof Mention.Phone);
    }

    /** The position of the first token that overlaps the span, or -1. */
    int positionOf(TextSpan span) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return low < tokens.size() && tokens.get(low).span().overlaps(span) ? low : -1;
    }

    /** The position after the last token that overlaps the span. */
    int endOf(TextSpan span, int from) {
        int end = from;
        while (has(end) && tokens.get(end).span().overlaps(span)) {
            end++;
        }
        return end;
    }

    boolean sameClause(int one, int other) {
        return has(one) && has(other) && clauses[one] == clauses[other];
    }

    boolean sameSentence(int one, int other) {
        return has(one) && has(other) && sentences[one] == sentences[other];
    }

    int clauseStart(int position) {
        return clauses[position];
    }

    int clauseEnd(int position) {
        return end(clauses, position);
    }

    int sentenceStart(int position) {
        return sentences[position];
    }

    int sentenceEnd(int position) {
        return end(sentences, position);
    }

    boolean isQuestion(int position) {
        int end = sentenceEnd(position);
        return end > 0 && word(end - 1).startsWith("?");
    }

    /** How many words the message has. */
    int wordCount() {
        int count = 0;
        for (Token token : tokens) {
            if (token.isWord() || token.isNumber()) {
                count++;
            }
        }
        return count;
    }

    /** What was typed between two positions, the second one excluded. */
    String words(int from, int to) {
        return text.original()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    boolean lineBreakBefore(int position) {
        if (position == 0 || !has(position)) {
            return false;
        }
        return text.original()
                        .substring(
                                tokens.get(position - 1).end(),
                                tokens.get(position).start())
                        .indexOf('\n')
                >= 0;
    }

    /** The words of a link are nobody's words. */
    private static List<Token> withoutLinks(List<Token> tokens) {
        List<Token> rest = new ArrayList<>();
        boolean link = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean attached = i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
            link = (link && attached) || LINKS.contains(tokens.get(i).folded());
            if (!link) {
                rest.add(tokens.get(i));
            }
        }
        return rest;
    }

    private void placeMentions() {
        for (Mention mention : text.mentions()) {
            int from = positionOf(mention.span());
            int end = from < 0 ? from : endOf(mention.span(), from);
            for (int position = from; position < end; position++) {
                if (mentions[position] == null || isStronger(mention, mentions[position])) {
                    mentions[position] = mention;
                }
            }
        }
    }

    private static boolean isStronger(Mention mention, Mention present) {
        return (mention instanceof Mention.Email || mention instanceof Mention.Phone)
                && !(present instanceof Mention.Email);
    }

    private void cut() {
        int sentence = 0;
        int clause = 0;
        for (int position = 1; position < tokens.size(); position++) {
            boolean tooLong = position - sentence >= LONGEST_SENTENCE;
            if (tooLong || endsSentence(position - 1) || lineBreakBefore(position)) {
                sentence = position;
                clause = position;
            } else if (position - clause >= LONGEST_CLAUSE || endsClause(position - 1) || opensClause(position)) {
                clause = position;
            }
            sentences[position] = sentence;
            clauses[position] = clause;
        }
    }

    private boolean endsSentence(int position) {
        if (isAddress(position) && isAddress(position + 1)) {
            return false;
        }
        return switch (word(position)) {
            case "!", "?", ";", "…" -> !is(position + 1, "!", "?");
            case "." -> endsSentenceWithDot(position);
            default -> false;
        };
    }

    private boolean endsSentenceWithDot(int position) {
        if (is(position + 1, ".", "?", "!", ",")) {
            return false;
        }
        if (isAttached(position + 1)
                && isWord(position + 1)
                && !token(position + 1).isCapitalised()) {
            return false;
        }
        if (OPENING_ABBREVIATIONS.contains(word(position - 1))) {
            return false;
        }
        if (!ABBREVIATIONS.contains(word(position - 1)) || !isAttached(position)) {
            return true;
        }
        return isWord(position + 1)
                && token(position + 1).isCapitalised()
                && mention(position + 1).isEmpty();
    }

    private boolean endsClause(int position) {
        return is(position, ",", "(", ")", "—")
                || (is(position, "-", "–") && !isAttached(position) && !isNumber(position + 1));
    }

    private boolean opensClause(int position) {
        if (is(position, "a")) {
            return (isWord(position - 1) || isNumber(position - 1)) && !isBetween(position);
        }
        return CLAUSE_OPENERS.contains(word(position));
    }

    private boolean isBetween(int position) {
        for (int back = position - 1; back >= Math.max(0, position - 5); back--) {
            if (is(back, "miedzy", "pomiedzy")) {
                return true;
            }
        }
        return false;
    }

    private static int end(int[] pieces, int position) {
        int end = position;
        while (end < pieces.length && pieces[end] == pieces[position]) {
            end++;
        }
        return end;
    }
}
