package pl.novahouse.chatbot.domain.conversation;

/**
 * What a visitor thinks of a whole conversation.
 *
 * @param stars from 1, the worst, to 5
 */
public record Rating(int stars) {

    public static final int MIN = 1;

    public static final int MAX = 5;

    public Rating {
        if (stars < MIN || stars > MAX) {
            throw new IllegalArgumentException("a rating is " + MIN + " to " + MAX + " stars, not " + stars);
        }
    }
}
