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
        double followUp) {

    static final Tuning DEFAULT = new Tuning(0.8, 0.4, 0.28, 0.35, 0.8, 0.8, 0.6, 0.2, 0.2, 0.3, 0.4);
}
