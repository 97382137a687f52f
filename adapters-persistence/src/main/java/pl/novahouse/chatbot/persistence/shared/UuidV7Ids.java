package pl.novahouse.chatbot.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import pl.novahouse.chatbot.application.shared.port.Ids;

/**
 * Identities of version 7 (RFC 9562): 48 bits of Unix milliseconds, a 12-bit counter that keeps the ids of one
 * process strictly rising, and 62 random bits. A busy millisecond borrows from the next one.
 */
@ApplicationScoped
public class UuidV7Ids implements Ids {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public UuidV7Ids(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        long tick = last.updateAndGet(previous -> Math.max(previous + 1, now));
        long high = ((tick >>> COUNTER_BITS) << 16) | VERSION | (tick & COUNTER_MASK);
        return new UUID(high, VARIANT | (random.nextLong() & RANDOM_MASK));
    }
}
