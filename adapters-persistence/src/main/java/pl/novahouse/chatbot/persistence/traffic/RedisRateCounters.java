package pl.novahouse.chatbot.persistence.traffic;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import pl.novahouse.chatbot.application.traffic.port.RateCounters;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.domain.traffic.Draw;
import pl.novahouse.chatbot.domain.traffic.Quota;
import pl.novahouse.chatbot.domain.traffic.Rate;
import pl.novahouse.chatbot.domain.traffic.Tally;
import pl.novahouse.chatbot.persistence.shared.RedisGate;

/**
 * Buckets that all instances share in Redis, or those of this process where there is no Redis or where it does not
 * work. One script takes all draws of a call in one step and by Redis' own clock, so that instances whose clocks
 * disagree count as one. A bucket is the moment at which it will be full again (the generic cell rate algorithm), in
 * whole microseconds, which a double holds exactly.
 */
@ApplicationScoped
public class RedisRateCounters implements RateCounters {

    private static final String PREFIX = "nova:rate:";

    private static final int WARM_UP_TRIES = 5;

    /** Longer than Redis is left alone after a failure. */
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(1100);

    /** Gives 0 or the index of the bucket that holds too little, the wait, and how long each needs to be full. */
    private static final String SCRIPT = """
            local time = redis.call('TIME')
            local now = time[1] * 1000000 + time[2]
            local before, after = {}, {}
            local lacking, wait = 0, 0
            for i = 1, #KEYS do
              local interval, capacity, amount = ARGV[3 * i - 2], ARGV[3 * i - 1], ARGV[3 * i]
              before[i] = math.max(now, tonumber(redis.call('GET', KEYS[i]) or now))
              after[i] = before[i] + interval * amount
              local over = after[i] - now - interval * capacity
              if over > wait then
                lacking, wait = i, over
              end
            end
            local answer = {lacking, wait}
            for i = 1, #KEYS do
              if lacking == 0 then
                local ttl = math.ceil((after[i] - now) / 1000)
                redis.call('SET', KEYS[i], string.format('%.0f', after[i]), 'PX', string.format('%.0f', ttl))
                answer[i + 2] = after[i] - now
              else
                answer[i + 2] = before[i] - now
              end
            end
            return answer
            """;

    private final RedisGate redis;
    private final OwnBuckets own = new OwnBuckets();

    public RedisRateCounters(RedisGate redis) {
        this.redis = redis;
    }

    /**
     * So that the first visitors neither wait for the connection nor are counted by this process alone: opens it and
     * loads the script beside the start, which does not wait, and gives up after a few tries.
     */
    void warmUp(@Observes StartupEvent start) {
        if (redis.isConfigured()) {
            Thread.startVirtualThread(this::tryToShare);
        }
    }

    private void tryToShare() {
        List<Draw> draws = List.of(Draw.one("start", new Rate(1, Duration.ofMillis(1))));
        try {
            for (int left = WARM_UP_TRIES; left > 0 && take(draws).counters() != Counters.SHARED; left--) {
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Tally take(List<Draw> draws) {
        Counters otherwise = redis.isConfigured() ? Counters.OWN_IN_TROUBLE : Counters.OWN;
        return redis.ask(client -> takeFrom(client, draws), () -> own.take(draws, otherwise));
    }

    private static Uni<Tally> takeFrom(ReactiveRedisDataSource client, List<Draw> draws) {
        List<String> call = new ArrayList<>();
        call.add(SCRIPT);
        call.add(Integer.toString(draws.size()));
        draws.forEach(draw -> call.add(PREFIX + draw.bucket()));
        for (Draw draw : draws) {
            call.add(Long.toString(intervalMicros(draw.rate())));
            call.add(Integer.toString(draw.rate().count()));
            call.add(Integer.toString(draw.amount()));
        }
        return client.execute("EVAL", call.toArray(String[]::new)).map(answer -> tally(answer, draws));
    }

    private static Tally tally(Response answer, List<Draw> draws) {
        List<Quota> quotas = IntStream.range(0, draws.size())
                .mapToObj(index ->
                        quota(draws.get(index).rate(), answer.get(index + 2).toLong()))
                .toList();
        int lacking = answer.get(0).toInteger();
        return lacking == 0
                ? new Tally.Granted(Quota.tightest(quotas), Counters.SHARED)
                : new Tally.Refused(
                        quotas.get(lacking - 1), micros(answer.get(1).toLong()), Counters.SHARED);
    }

    private static Quota quota(Rate rate, long microsUntilFull) {
        long interval = intervalMicros(rate);
        long left = Math.max(0, rate.count() * interval - microsUntilFull) / interval;
        return new Quota(rate, left, micros(microsUntilFull));
    }

    private static long intervalMicros(Rate rate) {
        return Math.max(1, TimeUnit.NANOSECONDS.toMicros(rate.interval().toNanos()));
    }

    private static Duration micros(long count) {
        return Duration.of(count, ChronoUnit.MICROS);
    }
}
