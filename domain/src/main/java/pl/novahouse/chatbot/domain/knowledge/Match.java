package pl.novahouse.chatbot.domain.knowledge;

/**
 * An article that may be meant.
 *
 * @param confidence 0 to 1
 */
public record Match(Article article, double confidence) {

    public Match {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is 0 to 1, not " + confidence);
        }
    }
}
