package pl.novahouse.chatbot.llm.knowledge;

import java.util.List;

/**
 * A question as a sparse vector.
 *
 * @param features the known features
 * @param weights their weights, of a vector whose length is 1 when the unknown ones are counted in
 * @param familiar the share of the squared length that the known features make, 0 to 1
 * @param words the words that carry meaning
 */
@SuppressWarnings("ArrayRecordComponent")
record Question(int[] features, double[] weights, double familiar, List<Word> words) {

    Question {
        words = List.copyOf(words);
    }

    /**
     * A word that carries meaning.
     *
     * @param features the word itself and its concepts, as far as any article has them
     * @param weight a short word says less
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Word(int[] features, double weight) {}

    boolean isEmpty() {
        return features.length == 0;
    }
}
