package pl.novahouse.chatbot.llm.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.shared.EditDistance;

/**
 * Turns a question into weighted features: words in the form in which the articles use them, concepts, pairs of words
 * and character n-grams. What few articles share weighs more.
 */
final class Encoder {

    private static final int NGRAM_SIZE = 4;
    private static final int SHORTEST_FUZZY = 4;
    private static final double SHORT_WORD = 0.5;

    private static final String WORD = "w:";
    private static final String CONCEPT = "c:";
    private static final String PAIR = "p:";
    private static final String NGRAM = "g:";

    private final Thesaurus thesaurus;
    private final Tuning tuning;
    private final Map<String, Integer> articlesByWord = new HashMap<>();
    private final Map<String, List<Term>> termsByShape = new HashMap<>();
    private final Map<String, Integer> features = new HashMap<>();
    private final double[] rarities;
    private final double highestRarity;

    /** @param phrasingsByArticle the words of every phrasing of every article */
    Encoder(Thesaurus thesaurus, Tuning tuning, List<List<List<Term>>> phrasingsByArticle) {
        this.thesaurus = thesaurus;
        this.tuning = tuning;
        countWords(phrasingsByArticle);
        Map<String, Integer> articlesByFeature = new HashMap<>();
        for (List<List<Term>> article : phrasingsByArticle) {
            Set<String> seen = new HashSet<>();
            article.forEach(phrasing -> seen.addAll(raw(phrasing).keySet()));
            seen.forEach(feature -> articlesByFeature.merge(feature, 1, Integer::sum));
        }
        double articles = phrasingsByArticle.size();
        this.highestRarity = Math.log(1 + articles);
        this.rarities = new double[articlesByFeature.size()];
        articlesByFeature.forEach((feature, count) -> {
            int id = features.size();
            features.put(feature, id);
            rarities[id] = Math.log(1 + articles / count);
        });
        indexSpellings(phrasingsByArticle);
    }

    /** How many features there are. */
    int size() {
        return rarities.length;
    }

    Question encode(List<Term> terms) {
        Map<String, Double> raw = raw(terms);
        int[] ids = new int[raw.size()];
        double[] weights = new double[raw.size()];
        int count = 0;
        double known = 0;
        double unknown = 0;
        for (Map.Entry<String, Double> entry : raw.entrySet()) {
            Integer id = features.get(entry.getKey());
            if (id != null) {
                double weight = entry.getValue() * rarities[id];
                ids[count] = id;
                weights[count++] = weight;
                known += weight * weight;
            } else if (countsWhenUnknown(entry.getKey())) {
                double weight = entry.getValue() * highestRarity * tuning.unknown();
                unknown += weight * weight;
            }
        }
        double length = Math.sqrt(known + unknown);
        for (int i = 0; i < count; i++) {
            weights[i] /= length;
        }
        return new Question(
                Arrays.copyOf(ids, count),
                Arrays.copyOf(weights, count),
                length == 0 ? 0 : known / (known + unknown),
                terms.stream()
                        .filter(term -> !term.function())
                        .map(this::meaning)
                        .toList());
    }

    private Question.Word meaning(Term term) {
        Word word = word(term);
        int[] known = Stream.concat(
                        Stream.of(WORD + word.form()),
                        concepts(word, term).stream().map(concept -> CONCEPT + concept))
                .map(features::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Question.Word(known, term.surface().length() < SHORTEST_FUZZY ? SHORT_WORD : 1);
    }

    private static boolean countsWhenUnknown(String feature) {
        return feature.startsWith(WORD) || feature.startsWith(NGRAM);
    }

    private void countWords(List<List<List<Term>>> phrasingsByArticle) {
        for (List<List<Term>> article : phrasingsByArticle) {
            Set<String> seen = new HashSet<>();
            article.forEach(phrasing -> phrasing.forEach(term -> seen.addAll(term.lemmas())));
            seen.forEach(lemma -> articlesByWord.merge(lemma, 1, Integer::sum));
        }
    }

    private void indexSpellings(List<List<List<Term>>> phrasingsByArticle) {
        Map<String, Term> bySurface = new HashMap<>();
        phrasingsByArticle.forEach(article -> article.forEach(phrasing -> phrasing.stream()
                .filter(term -> !term.function() && term.surface().length() >= SHORTEST_FUZZY)
                .filter(term -> !term.isPlaceholder())
                .forEach(term -> bySurface.putIfAbsent(term.surface(), term))));
        bySurface
                .values()
                .forEach(term -> shapes(term.surface())
                        .forEach(shape -> termsByShape
                                .computeIfAbsent(shape, _ -> new ArrayList<>(1))
                                .add(term)));
    }

    private Map<String, Double> raw(List<Term> terms) {
        Map<String, Double> raw = new HashMap<>();
        String before = "";
        for (Term term : terms) {
            Word word = word(term);
            double scale = (term.function() ? tuning.function() : 1) * word.certainty();
            put(raw, WORD, word.form(), scale);
            for (String concept : concepts(word, term)) {
                put(raw, CONCEPT, concept, scale * tuning.concept());
            }
            if (!before.isEmpty()) {
                put(raw, PAIR, before + " " + word.form(), tuning.pair());
            }
            if (!term.function() && !term.isPlaceholder()) {
                putNgrams(raw, term.known() ? word.form() : term.surface());
            }
            before = word.form();
        }
        return raw;
    }

    private static void put(Map<String, Double> raw, String kind, String text, double weight) {
        raw.merge(kind + text, weight, Math::max);
    }

    private void putNgrams(Map<String, Double> raw, String word) {
        String framed = "^" + word + "$";
        int count = Math.max(1, framed.length() - NGRAM_SIZE + 1);
        double weight = tuning.ngram() * 2 / Math.sqrt(count);
        for (int i = 0; i < count; i++) {
            put(raw, NGRAM, framed.substring(i, Math.min(framed.length(), i + NGRAM_SIZE)), weight);
        }
    }

    /** A word as the articles use it, and how sure it is that this word was meant. */
    private record Word(String form, double certainty) {}

    private Word word(Term term) {
        String form = mostUsed(term);
        if (uses(form) > 0 || term.known() || term.surface().length() < SHORTEST_FUZZY) {
            return new Word(form, 1);
        }
        return spelledLike(term.surface())
                .map(near -> new Word(mostUsed(near), tuning.fuzzy()))
                .orElseGet(() -> new Word(form, 1));
    }

    private List<String> concepts(Word word, Term term) {
        List<String> concepts = thesaurus.conceptsOf(word.form());
        for (String lemma : term.lemmas()) {
            if (!concepts.isEmpty()) {
                break;
            }
            concepts = thesaurus.conceptsOf(lemma);
        }
        return concepts;
    }

    /** Of the dictionary forms that a word may have, the one that most articles use. */
    private String mostUsed(Term term) {
        String best = term.lemmas().getFirst();
        for (String lemma : term.lemmas()) {
            if (uses(lemma) > uses(best)) {
                best = lemma;
            }
        }
        return best;
    }

    private int uses(String lemma) {
        return articlesByWord.getOrDefault(lemma, thesaurus.knows(lemma) ? 1 : 0);
    }

    private Optional<Term> spelledLike(String surface) {
        Optional<Term> best = Optional.empty();
        int most = -1;
        for (String shape : shapes(surface)) {
            for (Term candidate : termsByShape.getOrDefault(shape, List.of())) {
                int uses = uses(mostUsed(candidate));
                if (uses > most && EditDistance.isWithin(1, surface, candidate.surface())) {
                    best = Optional.of(candidate);
                    most = uses;
                }
            }
        }
        return best;
    }

    /** The word and all that is left of it when one letter is missing: two words one slip apart share one of these. */
    private static List<String> shapes(String word) {
        List<String> shapes = new ArrayList<>(word.length() + 1);
        shapes.add(word);
        for (int i = 0; i < word.length(); i++) {
            shapes.add(word.substring(0, i) + word.substring(i + 1));
        }
        return shapes;
    }
}
