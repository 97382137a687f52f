package pl.novahouse.chatbot.llm.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** For every feature, the rows that have it and with what weight. */
final class Postings {

    private final int[][] rows;
    private final float[][] weights;
    private final int height;

    private Postings(int[][] rows, float[][] weights, int height) {
        this.rows = rows;
        this.weights = weights;
        this.height = height;
    }

    /** Adds to each row's sum what the question and the row have in common. */
    void score(Question question, double[] sums) {
        for (int i = 0; i < question.features().length; i++) {
            int feature = question.features()[i];
            double weight = question.weights()[i];
            int[] having = rows[feature];
            float[] weighted = weights[feature];
            for (int j = 0; j < having.length; j++) {
                sums[having[j]] += weight * weighted[j];
            }
        }
    }

    /** Whether a row has a feature; rows must have been put in rising order. */
    boolean has(int feature, int row) {
        return Arrays.binarySearch(rows[feature], row) >= 0;
    }

    int height() {
        return height;
    }

    /** The rows that have a feature. */
    int[] rowsOf(int feature) {
        return rows[feature];
    }

    /** The weights of a feature in {@link #rowsOf}; a trainer may change them before the postings are shared. */
    float[] weightsOf(int feature) {
        return weights[feature];
    }

    /** Collects rows feature by feature. */
    static final class Builder {

        private final List<List<Entry>> entries = new ArrayList<>();
        private int height;

        private record Entry(int row, float weight) {}

        Builder(int features) {
            for (int i = 0; i < features; i++) {
                entries.add(new ArrayList<>(2));
            }
        }

        void put(int feature, int row, double weight) {
            entries.get(feature).add(new Entry(row, (float) weight));
            height = Math.max(height, row + 1);
        }

        void put(Question question, int row) {
            for (int i = 0; i < question.features().length; i++) {
                put(question.features()[i], row, question.weights()[i]);
            }
            height = Math.max(height, row + 1);
        }

        Postings build() {
            int[][] rows = new int[entries.size()][];
            float[][] weights = new float[entries.size()][];
            for (int feature = 0; feature < rows.length; feature++) {
                List<Entry> having = entries.get(feature);
                rows[feature] = new int[having.size()];
                weights[feature] = new float[having.size()];
                for (int j = 0; j < having.size(); j++) {
                    rows[feature][j] = having.get(j).row();
                    weights[feature][j] = having.get(j).weight();
                }
            }
            return new Postings(rows, weights, height);
        }
    }
}
