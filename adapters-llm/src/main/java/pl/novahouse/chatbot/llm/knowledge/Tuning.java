package pl.novahouse.chatbot.llm.knowledge;

/**
 * How much each kind of evidence weighs; found by trying on the development half of the evaluation set.
 *
 * @param concept a concept beside the word that means it, which weighs 1
 * @param pair two neighbouring words
 * @param ngram all character n-grams of a word together
 * @param function a word that only holds the sentence together
 * @param unknown a word that no article uses, against the rarest that one does
 * @param fuzzy a word that was recognised despite a slip of the finger
 * @param likelihood the trained model's probability in the score
 * @param nearest the nearest phrasing in the score
 * @param typical likeness to all phrasings together in the score
 * @param negative how much a nearer negative takes away
 * @param followUp how much a follow-up gains within its context
 * @param confidence how the evidence for the best article becomes a confidence
 */
record Tuning(
        double concept,
        double pair,
        double ngram,
        double function,
        double unknown,
        double fuzzy,
        double likelihood,
        double nearest,
        double typical,
        double negative,
        double followUp,
        Confidence confidence) {

    static final Tuning DEFAULT = new Tuning(
            0.8, 0.4, 0.28, 0.35, 0.8, 0.8, 0.6, 0.2, 0.2, 0.3, 0.4, new Confidence(1.8, 1.5, 2.5, 2.8, 3.4));

    /**
     * A logistic function of the evidence, fitted to tell right answers from questions that are not our business.
     *
     * @param likelihood the trained model's probability of the article
     * @param familiar how much of the question any article knows
     * @param covered how many of its words the article itself knows
     * @param outside the probability that it is not our business, which counts against
     * @param reserve what all that must outweigh
     */
    record Confidence(double likelihood, double familiar, double covered, double outside, double reserve) {

        double of(double likely, double known, double cover, double notOurs) {
            double evidence = likelihood * likely + familiar * known + covered * cover - outside * notOurs - reserve;
            return 1 / (1 + Math.exp(-evidence));
        }
    }
}
