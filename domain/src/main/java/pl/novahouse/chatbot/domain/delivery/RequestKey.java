package pl.novahouse.chatbot.domain.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The key under which a target recognises a repeated request, and whether the target must first be asked what it has.
 * A target forgets keys after a while, so a key is reused only within a window that is safely shorter; later, and
 * when nobody knows how the last try ended, the target is asked before anything is made anew; so it is under every
 * key but the first, since the try that brought a new key may have broken off before it had asked. Tries that met a
 * suspended target did nothing and count for nothing.
 *
 * @param since when a request was first sent under this key
 * @param lookFirst whether an earlier request may have succeeded without our knowing
 */
public record RequestKey(UUID value, Instant since, boolean lookFirst) {

    /**
     * @param own the delivery at hand
     * @param attempt the id of the try that is about to begin, which serves as a new key
     * @param earlier tries for the same target, kind and subject, the latest first
     * @param window how long a key may be reused
     */
    public static RequestKey next(DeliveryId own, UUID attempt, List<Attempt> earlier, Instant now, Duration window) {
        List<Attempt> heard = earlier.stream()
                .filter(each -> each.result() != Attempt.Result.SUSPENDED)
                .toList();
        if (heard.isEmpty()) {
            return new RequestKey(own.value(), now, false);
        }
        Attempt last = heard.getFirst();
        return switch (last.result()) {
            case DONE, POINTLESS -> new RequestKey(attempt, now, true);
            case KEY_SPENT, PERMANENT -> new RequestKey(attempt, now, true);
            case STARTED, LOST -> within(window, last, heard, attempt, now, true);
            case OUTAGE, LATER, THROTTLED, SUSPENDED -> within(window, last, heard, attempt, now, false);
        };
    }

    private static RequestKey within(
            Duration window, Attempt last, List<Attempt> earlier, UUID attempt, Instant now, boolean unknown) {
        Instant since = earlier.stream()
                .filter(each -> each.key().equals(last.key()))
                .map(Attempt::startedAt)
                .min(Instant::compareTo)
                .orElse(now);
        boolean onlyKey = earlier.stream().allMatch(each -> each.key().equals(last.key()));
        return now.isBefore(since.plus(window))
                ? new RequestKey(last.key(), since, unknown || !onlyKey)
                : new RequestKey(attempt, now, true);
    }
}
