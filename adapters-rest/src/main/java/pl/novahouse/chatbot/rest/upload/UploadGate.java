package pl.novahouse.chatbot.rest.upload;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Lets so many files at a time into memory; the others wait a while for their turn. */
@Singleton
final class UploadGate {

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(5);

    private final Semaphore places;
    private final UploadSettings settings;

    UploadGate(UploadSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce(), true);
    }

    /** @throws ProblemException {@link Problem.RateLimited} when no turn came */
    <T> T pass(Supplier<T> work) {
        if (!entered()) {
            throw new ProblemException(new Problem.RateLimited(COME_BACK_AFTER));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
