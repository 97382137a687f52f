package pl.novahouse.chatbot.domain.delivery;

import java.time.Duration;

/**
 * The rules of trying again.
 *
 * @param mostFailures after so many failures a delivery waits for a person, at least 1
 * @param lease how long one try may take, all its calls together
 * @param keyWindow how long targets remember the key of a request, with a reserve
 */
public record DeliveryPolicy(
        BackOff backOff, BreakerPolicy breaker, int mostFailures, Duration lease, Duration keyWindow) {

    public DeliveryPolicy {
        if (mostFailures < 1 || lease.isNegative() || lease.isZero() || keyWindow.isNegative()) {
            throw new IllegalArgumentException("a delivery is tried at least once and a try takes time");
        }
    }
}
