package pl.novahouse.chatbot.application.shared.port;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identities in a known order. */
public final class SequentialIds implements Ids {

    private final AtomicLong last = new AtomicLong();

    @Override
    public UUID next() {
        return new UUID(0x7000L, 0x8000000000000000L | last.incrementAndGet());
    }
}
