package pl.novahouse.chatbot.persistence.traffic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.domain.traffic.Draw;
import pl.novahouse.chatbot.domain.traffic.Quota;
import pl.novahouse.chatbot.domain.traffic.Rate;
import pl.novahouse.chatbot.domain.traffic.Tally;

/** Buckets of this process. One that was not touched for its whole period is full, and so may be forgotten. */
final class OwnBuckets {

    /** Some 300 bytes each; beyond it the least used ones are forgotten. */
    private static final int MOST = 50_000;

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(
                    Expiry.<Key, Bucket>accessing((key, bucket) -> key.rate().period()))
            .executor(Runnable::run)
            .build();

    private record Key(String bucket, Rate rate) {}

    private record Taken(Draw draw, Bucket bucket, Quota quota) {}

    Tally take(List<Draw> draws, Counters counters) {
        List<Taken> taken = new ArrayList<>(draws.size());
        for (Draw draw : draws) {
            Bucket bucket = buckets.get(new Key(draw.bucket(), draw.rate()), key -> full(key.rate()));
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(draw.amount());
            Quota quota = new Quota(
                    draw.rate(), probe.getRemainingTokens(), Duration.ofNanos(probe.getNanosToWaitForReset()));
            if (!probe.isConsumed()) {
                taken.forEach(each -> each.bucket().addTokens(each.draw().amount()));
                Duration wait = Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
                return new Tally.Refused(quota, wait, counters);
            }
            taken.add(new Taken(draw, bucket, quota));
        }
        return new Tally.Granted(Quota.tightest(taken.stream().map(Taken::quota).toList()), counters);
    }

    private static Bucket full(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.count()).refillGreedy(rate.count(), rate.period()))
                .withNanosecondPrecision()
                .build();
    }
}
