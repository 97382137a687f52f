package pl.novahouse.chatbot.bootstrap.journey;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of the whole service, which stands still until a test moves it. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock implements InstantSource {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T11:00:00Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    /** @param local such as {@code 2026-03-02T20:45}, in Warsaw */
    void set(String local) {
        now.set(LocalDateTime.parse(local).atZone(WARSAW).toInstant());
    }
}
