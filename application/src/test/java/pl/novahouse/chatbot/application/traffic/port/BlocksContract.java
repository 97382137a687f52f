package pl.novahouse.chatbot.application.traffic.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.traffic.Abuse;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/** What every place where blocks are kept guarantees. */
public interface BlocksContract {

    Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    NetworkFingerprint NETWORK = new NetworkFingerprint("a".repeat(64));
    NetworkFingerprint OTHER_NETWORK = new NetworkFingerprint("b".repeat(64));

    Transactions transactions();

    Blocks blocks();

    @Test
    default void a_block_comes_back_as_it_was_made() {
        for (Abuse reason : Abuse.values()) {
            Block block = added(NETWORK, NOON, reason);
            assertThat(in(() -> blocks().find(block.id()))).contains(block);
        }
        assertThat(in(() -> blocks().find(new BlockId(new UUID(9, 9))))).isEmpty();
    }

    @Test
    default void a_block_is_in_force_until_its_end_and_for_its_network_alone() {
        Block block = added(NETWORK, NOON, Abuse.LINK_FLOOD);

        assertThat(in(() -> blocks().inForce(NETWORK, NOON))).contains(block);
        assertThat(in(() -> blocks().inForce(NETWORK, NOON.plus(HALF_AN_HOUR).minusMillis(1))))
                .contains(block);
        assertThat(in(() -> blocks().inForce(NETWORK, NOON.plus(HALF_AN_HOUR)))).isEmpty();
        assertThat(in(() -> blocks().inForce(OTHER_NETWORK, NOON))).isEmpty();
    }

    @Test
    default void lifting_ends_every_block_of_a_network_and_of_no_other() {
        Block one = added(NETWORK, NOON, Abuse.LINK_FLOOD);
        added(NETWORK, NOON.plusSeconds(60), Abuse.REPEATED_TEXT);
        Block other = added(OTHER_NETWORK, NOON, Abuse.SESSION_FLOOD);
        Instant now = NOON.plusSeconds(120);

        in(() -> {
            blocks().lift(NETWORK, now);
            return now;
        });

        assertThat(in(() -> blocks().inForce(NETWORK, now))).isEmpty();
        assertThat(in(() -> blocks().find(one.id())).orElseThrow().liftedAt()).contains(now);
        assertThat(in(() -> blocks().inForce(OTHER_NETWORK, now))).contains(other);
    }

    @Test
    default void a_block_that_ended_by_itself_cannot_be_lifted_any_more() {
        Block block = added(NETWORK, NOON, Abuse.LINK_FLOOD);
        Instant late = NOON.plus(HALF_AN_HOUR).plusSeconds(1);

        in(() -> {
            blocks().lift(NETWORK, late);
            return late;
        });

        assertThat(in(() -> blocks().find(block.id()))).contains(block);
    }

    @Test
    default void the_latest_come_first_and_not_more_than_asked_for() {
        Block first = added(NETWORK, NOON, Abuse.LINK_FLOOD);
        Block second = added(OTHER_NETWORK, NOON.plusSeconds(1), Abuse.REPEATED_TEXT);
        Block third = added(NETWORK, NOON.plusSeconds(2), Abuse.SESSION_FLOOD);

        assertThat(in(() -> blocks().latest(10))).containsExactly(third, second, first);
        assertThat(in(() -> blocks().latest(2))).containsExactly(third, second);
    }

    @Test
    default void what_ended_long_ago_is_forgotten() {
        added(NETWORK, NOON, Abuse.LINK_FLOOD);
        Block later = added(OTHER_NETWORK, NOON.plusSeconds(60), Abuse.LINK_FLOOD);

        assertThat(in(() -> blocks().forget(NOON.plus(HALF_AN_HOUR)))).isZero();
        assertThat(in(() -> blocks().forget(NOON.plus(HALF_AN_HOUR).plusSeconds(1))))
                .isEqualTo(1);
        assertThat(in(() -> blocks().latest(10))).containsExactly(later);
    }

    private Block added(NetworkFingerprint network, Instant since, Abuse reason) {
        Block block = new Block(
                new BlockId(UUID.randomUUID()),
                network,
                "203.0.113.0/24",
                reason,
                since,
                since.plus(HALF_AN_HOUR),
                Optional.empty());
        return in(() -> {
            blocks().add(block);
            return block;
        });
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }
}
