package pl.novahouse.chatbot.domain.traffic;

/**
 * A wish to take something out of a bucket that refills by a rate.
 *
 * @param bucket names the bucket; the same name always comes with the same rate
 * @param amount how much, from 1 to the rate's count
 */
public record Draw(String bucket, Rate rate, int amount) {

    public Draw {
        if (bucket.isBlank()) {
            throw new IllegalArgumentException("a bucket has a name");
        }
        if (amount < 1 || amount > rate.count()) {
            throw new IllegalArgumentException("a draw takes at least one and at most the whole bucket");
        }
    }

    public static Draw one(String bucket, Rate rate) {
        return new Draw(bucket, rate, 1);
    }
}
