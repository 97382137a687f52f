package pl.novahouse.chatbot.persistence.shared;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.runtime.client.config.RedisConfig;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one way to Redis: every use says what happens without it. A caller waits until Redis has answered nobody for
 * {@code quarkus.redis.timeout}, and in no case longer than {@link #LONGEST_WAIT}: a busy machine that answers late is
 * not taken for a dead Redis, whose counters would then be held twice. After a failure Redis is left alone for a moment
 * and then tried by one caller at a time, so that a dead or hanging Redis costs a single bounded wait now and then, and
 * its return is noticed by itself.
 */
@ApplicationScoped
public class RedisGate {

    static final Duration PAUSE = Duration.ofSeconds(1);
    static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private static final String PROBE = "nova:probe";

    private static final Logger LOG = Logger.getLogger(RedisGate.class);

    private final InjectableInstance<RedisDataSource> client;
    private final InstantSource clock;
    private final Duration silence;
    private final boolean configured;
    private final AtomicReference<State> state = new AtomicReference<>(new State.Trusted());
    private final AtomicLong lastAnswer = new AtomicLong(System.nanoTime());

    public RedisGate(InjectableInstance<RedisDataSource> client, RedisConfig config, InstantSource clock) {
        this.client = client;
        this.clock = clock;
        this.silence = Objects.requireNonNull(config.clients().get(RedisConfig.DEFAULT_CLIENT_NAME))
                .timeout();
        this.configured = client.getHandle().getBean().isActive();
    }

    private sealed interface State {

        record Trusted() implements State {}

        /** @param until when the next caller may try again */
        record Doubted(Instant until) implements State {}
    }

    /**
     * Asks Redis, or does the other thing when there is none, when it fails or when it failed a moment ago.
     *
     * @param question a few quick commands; whatever it throws counts as a failure of Redis
     * @param otherwise the degraded way, which needs no Redis
     */
    public <T> T ask(Function<ReactiveRedisDataSource, Uni<T>> question, Supplier<T> otherwise) {
        if (!configured || !mayTry()) {
            return otherwise.get();
        }
        T answer;
        try {
            answer = await(question.apply(client.get().getReactive()).subscribeAsCompletionStage());
        } catch (ExecutionException failure) {
            doubt(failure.getCause());
            return otherwise.get();
        } catch (TimeoutException | RuntimeException failure) {
            doubt(failure);
            return otherwise.get();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return otherwise.get();
        }
        trust();
        return answer;
    }

    private <T> T await(CompletableFuture<T> answer) throws ExecutionException, TimeoutException, InterruptedException {
        long asked = System.nanoTime();
        long latest = asked + LONGEST_WAIT.toNanos();
        long left = silence.toNanos();
        while (true) {
            try {
                T got = answer.get(left, TimeUnit.NANOSECONDS);
                lastAnswer.set(System.nanoTime());
                return got;
            } catch (TimeoutException silent) {
                long now = System.nanoTime();
                left = Math.min(lastAnswer.get() + silence.toNanos() - now, latest - now);
                if (left <= 0) {
                    answer.cancel(true);
                    throw silent;
                }
            }
        }
    }

    /** Whether there is a Redis to be used at all. */
    public boolean isConfigured() {
        return configured;
    }

    /**
     * Whether Redis takes what is written, which a full or a read-only one does not although it answers; after a
     * failure it is asked no more often than {@link #ask} would.
     */
    public boolean works() {
        ask(redis -> redis.execute("SET", PROBE, "1", "PX", "1000").replaceWith(true), () -> false);
        return configured && state.get() instanceof State.Trusted;
    }

    private boolean mayTry() {
        State now = state.get();
        return switch (now) {
            case State.Trusted _ -> true;
            case State.Doubted(Instant until) ->
                !clock.instant().isBefore(until)
                        && state.compareAndSet(
                                now, new State.Doubted(clock.instant().plus(PAUSE)));
        };
    }

    private void doubt(@Nullable Throwable failure) {
        State before = state.getAndSet(new State.Doubted(clock.instant().plus(PAUSE)));
        if (before instanceof State.Trusted) {
            LOG.warnf("redis does not work (%s); going on without it", failure);
        }
    }

    private void trust() {
        if (state.getAndSet(new State.Trusted()) instanceof State.Doubted) {
            LOG.info("redis works again");
        }
    }
}
