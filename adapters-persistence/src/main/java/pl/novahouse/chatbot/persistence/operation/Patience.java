package pl.novahouse.chatbot.persistence.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** Asks a part that may hang, and waits no longer than a second for its answer. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    private Patience() {}

    /** Up for yes; degraded for no, for a failure and for silence. */
    static PartCondition ask(String thread, BooleanSupplier question) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread.ofVirtual().name(thread).start(() -> {
            try {
                answer.complete(question.getAsBoolean());
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        try {
            return answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS) ? PartCondition.UP : PartCondition.DEGRADED;
        } catch (TimeoutException | ExecutionException noAnswer) {
            return PartCondition.DEGRADED;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return PartCondition.DEGRADED;
        }
    }
}
