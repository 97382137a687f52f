package pl.novahouse.chatbot.llm.knowledge;

/**
 * A question as a sparse vector.
 *
 * @param features the known features
 * @param weights their weights, of a vector whose length is 1 when the unknown ones are counted in
 * @param familiar the share of the squared length that the known features make, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent")
record Question(int[] features, double[] weights, double familiar) {

    boolean isEmpty() {
        return features.length == 0;
    }
}
