package pl.novahouse.chatbot.domain.profile;

/**
 * Number of rooms as Polish advertisements count them: the kitchen and the bathroom are not rooms.
 *
 * @param value 1 to 20
 */
public record RoomCount(int value) {

    public static final int MOST = 20;

    public RoomCount {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("A home has 1 to " + MOST + " rooms");
        }
    }
}
