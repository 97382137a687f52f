package pl.novahouse.chatbot.llm.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Context;
import pl.novahouse.chatbot.domain.knowledge.Edition;
import pl.novahouse.chatbot.domain.knowledge.FollowUp;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.shared.Language;

/** One state of the articles, ready to be searched; never changes. */
final class Snapshot {

    private final Tuning tuning;
    private final List<Article> articles;
    private final Map<ArticleKey, Article> byKey = new HashMap<>();
    private final List<Phrasing> phrasings = new ArrayList<>();
    private final Encoder encoder;
    private final Postings nearest;
    private final Postings typical;
    private final Likelihoods likelihoods;

    Snapshot(List<Article> articles, TextAnalysis analysis, Thesaurus thesaurus, Tuning tuning) {
        this.tuning = tuning;
        this.articles = List.copyOf(articles);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            byKey.put(article.key(), article);
            read(i, article.content().polish(), Language.PL, analysis);
            read(i, article.content().english(), Language.EN, analysis);
        }
        this.encoder = new Encoder(thesaurus, tuning, asked());
        List<Question> questions = phrasings.stream()
                .map(phrasing -> encoder.encode(phrasing.terms()))
                .toList();
        this.nearest = nearest(questions);
        this.typical = typical(questions);
        this.likelihoods = likelihoods(questions);
    }

    List<Article> articles() {
        return articles;
    }

    Map<ArticleKey, Article> byKey() {
        return byKey;
    }

    /**
     * Evidence for one article, all from 0 to 1 but the score.
     *
     * @param likelihood the trained model's probability
     * @param nearest likeness to the nearest phrasing
     * @param typical likeness to all phrasings together
     * @param leaning likeness to a follow-up that fits the context
     * @param score what the articles are ordered by
     */
    record Evidence(int article, double likelihood, double nearest, double typical, double leaning, double score) {}

    List<Match> search(List<Term> terms, Context context) {
        Question question = encoder.encode(terms);
        List<Evidence> evidence = weigh(question, context);
        double outside = evidence.stream()
                .filter(each -> articles.get(each.article()).isOutside())
                .mapToDouble(Evidence::likelihood)
                .sum();
        List<Match> matches = new ArrayList<>();
        double highest = 1;
        for (Evidence each : evidence.subList(0, Math.min(evidence.size(), KnowledgeIndex.MAX_MATCHES))) {
            if (each.score() > 0) {
                highest = Math.min(highest, confidence(question, each, outside));
                matches.add(new Match(articles.get(each.article()), highest));
            }
        }
        return matches;
    }

    private double confidence(Question question, Evidence evidence, double outside) {
        Article article = articles.get(evidence.article());
        if (article.isOutside()) {
            return Math.max(outside, evidence.nearest());
        }
        double likelihood = Math.max(evidence.likelihood(), evidence.leaning());
        double covered = Math.max(covered(question, evidence.article()), evidence.leaning());
        return tuning.confidence().of(likelihood, question.familiar(), covered, outside);
    }

    /** The share of the question's words that the article's own phrasings use, or mean by other words. */
    double covered(Question question, int article) {
        double all = 0;
        double covered = 0;
        for (Question.Word word : question.words()) {
            all += word.weight();
            for (int feature : word.features()) {
                if (typical.has(feature, article)) {
                    covered += word.weight();
                    break;
                }
            }
        }
        return all == 0 ? 0 : covered / all;
    }

    Question encode(List<Term> terms) {
        return encoder.encode(terms);
    }

    /** The evidence for all articles, the likeliest first. */
    List<Evidence> weigh(Question question, Context context) {
        if (question.isEmpty()) {
            return List.of();
        }
        double[] likelihood = likelihoods.of(question);
        double[] likeness = new double[articles.size()];
        typical.score(question, likeness);
        double[] best = new double[articles.size()];
        double[] worst = new double[articles.size()];
        double[] leaning = new double[articles.size()];
        compare(question, context, best, worst, leaning);
        List<Evidence> all = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            double near = Math.max(best[i], leaning[i]);
            double score = tuning.likelihood() * likelihood[i]
                    + tuning.nearest() * near
                    + tuning.typical() * likeness[i]
                    + tuning.followUp() * leaning[i]
                    - tuning.negative() * Math.max(0, worst[i] - near);
            all.add(new Evidence(i, likelihood[i], near, likeness[i], leaning[i], score));
        }
        all.sort(Comparator.comparingDouble(Evidence::score).reversed());
        return all;
    }

    private void compare(Question question, Context context, double[] best, double[] worst, double[] leaning) {
        double[] likeness = new double[phrasings.size()];
        nearest.score(question, likeness);
        for (int i = 0; i < likeness.length; i++) {
            if (likeness[i] > 0) {
                Phrasing phrasing = phrasings.get(i);
                int article = phrasing.article();
                switch (phrasing.kind()) {
                    case ASKED -> best[article] = Math.max(best[article], likeness[i]);
                    case NEGATIVE -> worst[article] = Math.max(worst[article], likeness[i]);
                    case FOLLOW_UP -> {
                        if (context.touches(phrasing.after())) {
                            leaning[article] = Math.max(leaning[article], likeness[i]);
                        }
                    }
                }
            }
        }
    }

    private void read(int article, Edition edition, Language language, TextAnalysis analysis) {
        add(article, Phrasing.Kind.ASKED, Set.of(), edition.title(), language, analysis);
        for (String text : edition.phrasings()) {
            add(article, Phrasing.Kind.ASKED, Set.of(), text, language, analysis);
        }
        for (String text : edition.negatives()) {
            add(article, Phrasing.Kind.NEGATIVE, Set.of(), text, language, analysis);
        }
        for (FollowUp followUp : edition.followUps()) {
            for (String text : followUp.phrasings()) {
                add(article, Phrasing.Kind.FOLLOW_UP, followUp.after(), text, language, analysis);
            }
        }
    }

    private void add(
            int article, Phrasing.Kind kind, Set<String> after, String text, Language language, TextAnalysis analysis) {
        List<Term> terms = Terms.of(analysis.analyse(text, language));
        if (!terms.isEmpty()) {
            phrasings.add(new Phrasing(article, kind, after, terms));
        }
    }

    private List<List<List<Term>>> asked() {
        List<List<List<Term>>> byArticle = new ArrayList<>();
        articles.forEach(_ -> byArticle.add(new ArrayList<>()));
        for (Phrasing phrasing : phrasings) {
            if (phrasing.kind() == Phrasing.Kind.ASKED) {
                byArticle.get(phrasing.article()).add(phrasing.terms());
            }
        }
        return byArticle;
    }

    private Postings nearest(List<Question> questions) {
        Postings.Builder postings = new Postings.Builder(encoder.size());
        for (int i = 0; i < questions.size(); i++) {
            postings.put(questions.get(i), i);
        }
        return postings.build();
    }

    /** Each article's phrasings added up to a vector of length 1. */
    private Postings typical(List<Question> questions) {
        Postings.Builder postings = new Postings.Builder(encoder.size());
        List<Map<Integer, Double>> sums = new ArrayList<>();
        articles.forEach(_ -> sums.add(new HashMap<>()));
        for (int i = 0; i < questions.size(); i++) {
            if (phrasings.get(i).kind() == Phrasing.Kind.ASKED) {
                Question question = questions.get(i);
                Map<Integer, Double> sum = sums.get(phrasings.get(i).article());
                for (int j = 0; j < question.features().length; j++) {
                    sum.merge(question.features()[j], question.weights()[j], Double::sum);
                }
            }
        }
        for (int article = 0; article < sums.size(); article++) {
            double square = 0;
            for (double weight : sums.get(article).values()) {
                square += weight * weight;
            }
            for (Map.Entry<Integer, Double> entry : sums.get(article).entrySet()) {
                postings.put(entry.getKey(), article, entry.getValue() / Math.sqrt(square));
            }
        }
        return postings.build();
    }

    private Likelihoods likelihoods(List<Question> questions) {
        List<Question> examples = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (phrasings.get(i).kind() == Phrasing.Kind.ASKED) {
                examples.add(questions.get(i));
                labels.add(phrasings.get(i).article());
            }
        }
        return Likelihoods.train(
                examples, labels.stream().mapToInt(Integer::intValue).toArray(), encoder.size());
    }
}
