package pl.novahouse.chatbot.llm.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How likely each article is meant: multinomial logistic regression over the features, trained on all phrasings. A
 * feature bears only on articles that have it, which keeps the model as small as the phrasings themselves. Training is
 * deterministic.
 */
final class Likelihoods {

    private static final int MOST_EPOCHS = 25;
    private static final int FEWEST_EPOCHS = 4;
    private static final int ARTICLES_FOR_MOST_EPOCHS = 100;
    private static final double RATE = 1.0;
    private static final double RATE_DECAY = 0.1;
    private static final double SHRINKAGE = 1e-4;
    /** A stride that visits all examples in an order that mixes the articles. */
    private static final int STRIDE = 7919;

    private final Postings model;

    private Likelihoods(Postings model) {
        this.model = model;
    }

    /**
     * @param questions the examples
     * @param articles the article of each example
     */
    static Likelihoods train(List<Question> questions, int[] articles, int features) {
        Postings model = untrained(questions, articles, features);
        int height = model.height();
        int epochs = Math.clamp(
                (long) MOST_EPOCHS * ARTICLES_FOR_MOST_EPOCHS / Math.max(1, height), FEWEST_EPOCHS, MOST_EPOCHS);
        double[] scores = new double[height];
        int stride = coprime(questions.size());
        int at = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            double rate = RATE / (1 + epoch * RATE_DECAY);
            for (int i = 0; i < questions.size(); i++) {
                at = (at + stride) % questions.size();
                step(model, questions.get(at), articles[at], rate, scores);
            }
        }
        return new Likelihoods(model);
    }

    /** The probabilities of all articles; they sum to 1. */
    double[] of(Question question) {
        double[] scores = new double[model.height()];
        model.score(question, scores);
        softmax(scores);
        return scores;
    }

    private static Postings untrained(List<Question> questions, int[] articles, int features) {
        TreeMap<Integer, TreeSet<Integer>> having = new TreeMap<>();
        for (int i = 0; i < articles.length; i++) {
            for (int feature : questions.get(i).features()) {
                having.computeIfAbsent(feature, _ -> new TreeSet<>()).add(articles[i]);
            }
        }
        Postings.Builder model = new Postings.Builder(features);
        having.forEach((feature, rows) -> rows.forEach(row -> model.put(feature, row, 0)));
        return model.build();
    }

    private static void step(Postings model, Question question, int article, double rate, double[] scores) {
        Arrays.fill(scores, 0);
        model.score(question, scores);
        softmax(scores);
        scores[article] -= 1;
        for (int i = 0; i < question.features().length; i++) {
            int[] rows = model.rowsOf(question.features()[i]);
            float[] weights = model.weightsOf(question.features()[i]);
            double by = rate * question.weights()[i];
            for (int j = 0; j < rows.length; j++) {
                weights[j] -= (float) (by * scores[rows[j]] + rate * SHRINKAGE * weights[j]);
            }
        }
    }

    private static void softmax(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
    }

    private static int coprime(int size) {
        int stride = STRIDE;
        while (size > 1 && gcd(stride, size) != 1) {
            stride++;
        }
        return stride;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
