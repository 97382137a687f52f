package pl.novahouse.chatbot.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RequestKeyTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(25);
    private static final List<Failure> FAILURES = List.of(
            new Failure.Outage(Reason.of("a")),
            new Failure.Later(Reason.of("b"), Optional.empty()),
            new Failure.Throttled(Reason.of("c"), Optional.empty()),
            new Failure.KeySpent(Reason.of("d")));

    /** A series of tries: how each ended (the last choice is a loss) and how many minutes passed before the next. */
    @Property
    void a_key_is_never_used_outside_its_window_and_a_new_one_never_without_a_look(
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> ends,
            @ForAll @Size(30) List<@IntRange(max = 40) Integer> minutes) {
        DeliveryId own = new DeliveryId(new UUID(7, 7));
        List<Attempt> earlier = new ArrayList<>();
        Map<UUID, Instant> firstUse = new HashMap<>();
        Instant now = NOON;
        for (int i = 0; i < ends.size(); i++) {
            UUID id = new UUID(1, i);
            RequestKey key = RequestKey.next(own, id, earlier, now, WINDOW);
            Instant since = firstUse.computeIfAbsent(key.value(), _ -> key.since());

            assertThat(key.since()).isEqualTo(since);
            assertThat(Duration.between(since, now)).isLessThan(WINDOW);
            boolean isTheFirst = earlier.stream().allMatch(each -> each.key().equals(key.value()));
            assertThat(key.lookFirst() || isTheFirst)
                    .as("every key but the first looks first")
                    .isTrue();
            if (!earlier.isEmpty() && earlier.getFirst().result() == Attempt.Result.LOST) {
                assertThat(key.lookFirst()).isTrue();
            }
            Attempt started = Attempt.start(id, own, i + 1, key.value(), now);
            earlier.addFirst(
                    ends.get(i) < FAILURES.size()
                            ? started.end(Report.of(new Outcome.Failed(FAILURES.get(ends.get(i)))), now)
                            : started.lost(now));
            now = now.plus(Duration.ofMinutes(minutes.get(i)));
        }
    }
}
