package pl.novahouse.chatbot.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7IdsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30.123Z");

    private final UuidV7Ids ids = new UuidV7Ids(InstantSource.fixed(NOW));

    @Test
    void an_id_is_of_version_seven_and_carries_its_millisecond() {
        UUID id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void later_ids_sort_after_earlier_ones_even_within_a_millisecond() {
        List<String> made =
                Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void threads_never_share_an_id() {
        var seen = ConcurrentHashMap.<UUID>newKeySet();
        IntStream.range(0, 50_000)
                .parallel()
                .forEach(_ -> assertThat(seen.add(ids.next())).isTrue());
        assertThat(seen).hasSize(50_000);
    }
}
